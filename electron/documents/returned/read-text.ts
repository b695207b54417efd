import type { Paragraph } from '../check/read-document.ts';
import { type ReadWord, readWord } from '../check/word/read-word.ts';
import { descendants, elements, find, textOf } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';
import { DRAFT_PROPERTY, draftOfMark, isLineMark } from '../model/hidden-name.ts';
import { groupedBy } from './compare-texts.ts';
import type { TrackedBy } from './suggestion.ts';

/** One paragraph of a Word file with what comparing needs of it. */
export type FileLine = {
  /** Hidden ids that stand in it; several where paragraphs were joined. */
  readonly marks: readonly string[];
  /** NFC, without a label that Word counts; changes that are tracked count as accepted. */
  readonly text: string;
  /** What Word counts before it: «2.», «-». */
  readonly label: string;
  readonly style: string;
  readonly form: Paragraph;
  readonly element: XmlElement;
};

/** A paragraph, or a row of a table that holds the document's own facts; tables that only place things are taken apart. */
export type FileUnit =
  | { readonly kind: 'paragraph'; readonly line: FileLine; readonly table: null }
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly (readonly FileLine[])[] };

export type FileText = {
  readonly units: readonly FileUnit[];
  /** Paragraphs without text outside of tables: only room. */
  readonly emptyLines: number;
  readonly read: ReadWord;
};

export function linesOfUnit(unit: FileUnit): readonly FileLine[] {
  return unit.kind === 'paragraph' ? [unit.line] : unit.cells.flat();
}

export function textOfUnit(unit: FileUnit): string {
  return unit.kind === 'paragraph'
    ? unit.line.text
    : cellTexts(unit)
        .map((each) => each.join('\n'))
        .join('\t');
}

export function cellTexts(row: FileUnit & { readonly kind: 'row' }): readonly (readonly string[])[] {
  return row.cells.map((cell) => cell.map((each) => each.text));
}

/**
 * Reads a Word file as the units that are compared.
 * @param isLayout says of a table's lines whether the table only places its cells (header, signatures)
 * @throws ProblemError for a file that is broken, encrypted, hostile or no document
 */
export function readText(bytes: Uint8Array, isLayout: (lines: readonly FileLine[]) => boolean): FileText {
  const read = readWord(bytes);
  const gone = deletedParagraphs(read.parts.document);
  const all = read.document.paragraphs.filter((each) => !gone.has(elementOf(read, each)));
  const lines = withJoined(all.map((each) => lineOf(each, elementOf(read, each))));
  const tables = groupedBy(
    lines.filter((each) => each.form.cell !== null),
    (each) => each.form.cell?.table ?? 0,
  );
  const layout = new Set([...tables].filter(([, own]) => isLayout(own)).map(([table]) => table));
  const isRow = (line: FileLine) => line.form.cell !== null && !layout.has(line.form.cell.table);
  const { units, emptyLines } = unitsOf(lines, isRow);
  return { units, emptyLines, read };
}

function elementOf(read: ReadWord, paragraph: Paragraph): XmlElement {
  const found = read.paragraphs.get(paragraph.number);
  if (found === undefined) throw new RangeError(`No paragraph ${paragraph.number}`);
  return found;
}

/** Of rows whose deletion is tracked. */
function deletedParagraphs(document: XmlElement): ReadonlySet<XmlElement> {
  const rows = descendants(document, 'w:tr').filter((each) => find(each, 'w:trPr', 'w:del') !== undefined);
  return new Set(rows.flatMap((each) => descendants(each, 'w:p')));
}

function lineOf(form: Paragraph, element: XmlElement): FileLine {
  const marks = descendants(element, 'w:bookmarkStart').flatMap(({ attributes }) => {
    const name = attributes['w:name'] ?? '';
    return isLineMark(name) ? [name] : [];
  });
  const full = form.runs
    .map((each) => each.text)
    .join('')
    .normalize('NFC');
  const { label = '' } = form;
  return {
    marks: [...new Set(marks)],
    text: full.slice(label.length),
    label: label.trim(),
    style: find(element, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '',
    form,
    element,
  };
}

/** A paragraph whose mark is deleted with tracking is one with the next. */
function withJoined(lines: readonly FileLine[]): readonly FileLine[] {
  const out: FileLine[] = [];
  let open: FileLine | null = null;
  for (const line of lines) {
    const isSameCell = JSON.stringify(open?.form.cell) === JSON.stringify(line.form.cell);
    if (open !== null && !isSameCell) out.push(open);
    const whole: FileLine =
      open === null || !isSameCell
        ? line
        : { ...open, marks: [...new Set([...open.marks, ...line.marks])], text: open.text + line.text };
    open = find(line.element, 'w:pPr', 'w:rPr', 'w:del') === undefined ? null : whole;
    if (open === null) out.push(whole);
  }
  return open === null ? out : [...out, open];
}

function unitsOf(lines: readonly FileLine[], isRow: (line: FileLine) => boolean) {
  const units: FileUnit[] = [];
  let emptyLines = 0;
  let pending: readonly string[] = [];
  for (const [key, group] of groupedBy(lines, (line) => (isRow(line) ? rowKey(line) : line))) {
    if (typeof key === 'string') {
      units.push(rowOf(group));
      continue;
    }
    if (key.text.trim() === '') {
      emptyLines += 1;
      pending = key.marks;
      continue;
    }
    // Enter at the start of a paragraph leaves its id with the empty line above.
    units.push({ kind: 'paragraph', line: key.marks.length === 0 ? { ...key, marks: pending } : key, table: null });
    pending = [];
  }
  return { units, emptyLines };
}

function rowKey({ form: { cell } }: FileLine): string {
  return `${cell?.table} ${cell?.row}`;
}

function rowOf(lines: readonly FileLine[]): FileUnit {
  const cells = groupedBy(lines, (line) => line.form.cell?.column);
  return { kind: 'row', table: lines[0]?.form.cell?.table ?? 0, cells: [...cells.values()] };
}

/** Ids of the drafts that a file names, by hidden bookmark and by its property. */
export function draftsNamedIn({ parts, source }: ReadWord): readonly string[] {
  const bookmarks = descendants(parts.document, 'w:bookmarkStart').flatMap(
    ({ attributes }) => draftOfMark(attributes['w:name'] ?? '') ?? [],
  );
  const custom = source.text('docProps/custom.xml');
  const properties = custom === undefined ? [] : elements(parseXml(custom));
  const own = properties
    .filter(({ attributes }) => attributes.name === DRAFT_PROPERTY)
    .map((each) => textOf(each).trim());
  return [...new Set([...bookmarks, ...own])];
}

export function commentsOf(line: FileLine): readonly string[] {
  return descendants(line.element, 'w:commentReference').map(({ attributes }) => attributes['w:id'] ?? '');
}

/** Who tracked a change in the paragraph, the first of them; null where nothing is tracked. */
export function trackedIn({ element }: FileLine): TrackedBy | null {
  for (const name of ['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']) {
    const found = descendants(element, name)[0]?.attributes;
    if (found !== undefined) return { author: found['w:author'] ?? '', date: found['w:date'] ?? '' };
  }
  return null;
}

export function picturesIn({ element }: FileLine): number {
  return ['w:drawing', 'w:pict', 'w:object'].reduce((sum, name) => sum + descendants(element, name).length, 0);
}

/** Texts of notes at the foot, of comments, in the order of the part. */
export function noteTexts(
  part: XmlElement | undefined,
  name: string,
): readonly { readonly id: string; readonly text: string; readonly attributes: Readonly<Record<string, string>> }[] {
  return elements(part, name).map((each) => ({
    id: each.attributes['w:id'] ?? '',
    attributes: each.attributes,
    text: descendants(each, 'w:p')
      .map((paragraph) =>
        descendants(paragraph, 'w:t')
          .map((run) => run.children.join(''))
          .join(''),
      )
      .join('\n')
      .normalize('NFC')
      .trim(),
  }));
}
