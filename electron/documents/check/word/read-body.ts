import type { DrawnRule, Paragraph, TextRun } from '../read-document.ts';
import { linesIn } from './drawn-rules.ts';
import type { Numbering } from './numbering.ts';
import { firstLineOf, formOf, lineSpacingOf, type ParagraphForm } from './paragraph-form.ts';
import { isHidden, printed, runsOf, styleIdOf } from './runs.ts';
import type { Styles } from './styles.ts';
import { elements, find, millimetres, value } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** What the reading of a body goes by. */
export type Surroundings = { readonly styles: Styles; readonly numbering: Numbering };

type Container = {
  readonly cell: Paragraph['cell'];
  readonly inTextBox: boolean;
  readonly tableStyle: string | undefined;
  /** Width between the edges of the cell; null for that between the margins. */
  readonly width: number | null;
  previous: { readonly form: ParagraphForm; readonly style: string | undefined; readonly number: number } | null;
};

/** Elements that only wrap what they hold. Deleted and moved-away text is not among them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'mc:Choice',
]);
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** A line of underscores or long dashes stands for a drawn one, as in the model forms. */
const TYPED_RULE = /^[_─—–-]{3,}$/;

export class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly rules: DrawnRule[] = [];
  /** By paragraph number, for mending. */
  readonly sources = new Map<number, XmlElement>();
  trackedChanges = false;
  section = 0;
  #tables = 0;
  readonly #around: Surroundings;
  readonly #onSection: (properties: XmlElement) => void;

  constructor(around: Surroundings, onSection: (properties: XmlElement) => void) {
    this.#around = around;
    this.#onSection = onSection;
  }

  read(body: XmlElement | undefined): void {
    this.#blocks(body, this.#container({}));
  }

  #container(given: Partial<Container>): Container {
    return { cell: null, inTextBox: false, tableStyle: undefined, width: null, previous: null, ...given };
  }

  #blocks(parent: XmlElement | undefined, container: Container): void {
    for (const each of elements(parent)) {
      if (CHANGES.has(each.name)) this.trackedChanges = true;
      if (each.name === 'w:p') this.#paragraph(each, container);
      else if (each.name === 'w:tbl') this.#table(each, container);
      else if (each.name === 'mc:AlternateContent') this.#blocks(chosen(each), container);
      else if (WRAPPERS.has(each.name)) this.#blocks(each, container);
    }
  }

  #table(table: XmlElement, outer: Container): void {
    this.#tables += 1;
    const number = this.#tables;
    const tableStyle = value(find(table, 'w:tblPr', 'w:tblStyle')) ?? outer.tableStyle;
    let row = 0;
    for (const each of rowsOf(table)) {
      cellsOf(each).forEach((cell, column) => {
        const width = millimetres(find(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']) ?? null;
        const place = { table: number, row, column };
        this.#blocks(cell, this.#container({ cell: place, inTextBox: outer.inTextBox, tableStyle, width }));
      });
      row += 1;
    }
    outer.previous = null;
  }

  #paragraph(element: XmlElement, container: Container): void {
    const { styles, numbering } = this.#around;
    const properties = find(element, 'w:pPr');
    this.#textBoxes(element, container);
    const list = styles.numbering(properties);
    const numId = value(find(list, 'w:numId'));
    const level = Number(value(find(list, 'w:ilvl')) ?? 0);
    const label = numId === undefined || numId === '0' ? null : numbering.next(numId, level);
    const form = formOf(styles.paragraph(properties, container.tableStyle, label?.paragraph));
    const content = this.#content(element, properties, container.tableStyle);
    const raw = content.map((each) => each.text).join('');
    const runs =
      label === null || label.text === '' ? content : [{ ...labelRun(content), text: label.text }, ...content];
    const number = this.sources.size + 1;
    this.sources.set(number, element);
    const text = runs
      .map((each) => each.text)
      .join('')
      .normalize('NFC')
      .trim();
    const style = styleIdOf(properties);
    const size = largest(runs);
    this.#rules(element, { number, text, form, container });
    this.paragraphs.push({
      number,
      page: null,
      text: TYPED_RULE.test(text) ? '' : text,
      runs,
      label: label?.text ?? '',
      cell: container.cell,
      inTextBox: container.inTextBox,
      align: form.align,
      firstLine: firstLineOf(form, label === null ? raw : ''),
      indent: form.left,
      gapBefore: gap(container.previous, form, style),
      lineSpacing: lineSpacingOf(form, size),
      section: this.section,
      box: null,
    });
    container.previous = { form, style, number };
    const end = find(properties, 'w:sectPr');
    if (end !== undefined) {
      this.#onSection(end);
      this.section += 1;
    }
  }

  /** Text boxes hang on a paragraph and are read before it: the header boxes of page 1 often stand in them. */
  #textBoxes(paragraph: XmlElement, container: Container): void {
    for (const each of textBoxesOf(paragraph)) {
      this.#blocks(each, this.#container({ cell: container.cell, inTextBox: true }));
    }
  }

  #content(parent: XmlElement, paragraph: XmlElement | undefined, tableStyle: string | undefined): TextRun[] {
    const { styles } = this.#around;
    return elements(parent).flatMap((each): TextRun[] => {
      if (CHANGES.has(each.name)) this.trackedChanges = true;
      if (WRAPPERS.has(each.name)) return this.#content(each, paragraph, tableStyle);
      if (each.name === 'mc:AlternateContent') return this.#content(chosen(each) ?? each, paragraph, tableStyle);
      if (each.name !== 'w:r') return [];
      const form = styles.run(paragraph, find(each, 'w:rPr'), tableStyle);
      const text = elements(each).map(printed).join('');
      return text === '' || isHidden(form) ? [] : runsOf(text, form, styles);
    });
  }

  #rules(
    element: XmlElement,
    { number, text, form, container }: { number: number; text: string; form: ParagraphForm; container: Container },
  ): void {
    const borders = find(element, 'w:pPr', 'w:pBdr');
    const available = container.width;
    const length = available === null ? null : Math.max(0, available - form.left - form.right);
    const above = container.previous?.number ?? number;
    const isDrawn = (side: string): boolean => !['none', 'nil', undefined].includes(value(find(borders, side)));
    const between = form.left + form.right;
    // Outside tables the width comes with the section, which ends later: kept as what is taken off it.
    const drawn = available === null && between > 0 ? -between : length;
    if (isDrawn('w:top') && text === '') this.rules.push({ under: above, length: drawn, available, floating: false });
    else if (isDrawn('w:bottom'))
      this.rules.push({ under: text === '' ? above : number, length: drawn, available, floating: false });
    else if (TYPED_RULE.test(text)) this.rules.push({ under: above, length: null, available, floating: false });
    for (const each of linesIn(element)) this.rules.push({ under: number, length: each, available, floating: true });
  }
}

function chosen(alternate: XmlElement): XmlElement | undefined {
  return find(alternate, 'mc:Choice') ?? find(alternate, 'mc:Fallback');
}

function inside(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return WRAPPERS.has(each.name) ? inside(each, name) : [];
  });
}

function rowsOf(table: XmlElement): XmlElement[] {
  return inside(table, 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return inside(row, 'w:tc');
}

/** Not those of deeper text boxes, and of each shape only Word's own rendering. */
function textBoxesOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === 'w:txbxContent') return [each];
    if (each.name === 'w:del' || each.name === 'w:moveFrom') return [];
    const next = each.name === 'mc:AlternateContent' ? chosen(each) : each;
    return next === undefined ? [] : textBoxesOf(next);
  });
}

const EMPTY: TextRun = {
  text: '',
  font: null,
  themeOverride: false,
  size: 0,
  bold: false,
  italic: false,
  colour: null,
  underlined: false,
  raised: false,
};

/** A label looks like the text it stands before; its own font (Symbol for a bullet) is no matter of the decree. */
function labelRun(content: readonly TextRun[]): TextRun {
  return content.find((each) => each.text.trim() !== '') ?? EMPTY;
}

function largest(runs: readonly TextRun[]): number {
  return runs.reduce((size, each) => Math.max(size, each.size), 0) || 14;
}

function gap(previous: Container['previous'], form: ParagraphForm, style: string | undefined): number | null {
  if (previous === null) return null;
  const alike = previous.style === style;
  const after = previous.form.contextual && alike ? 0 : previous.form.after;
  const before = form.contextual && alike ? 0 : form.before;
  return after + before;
}
