import { elements, find } from '../../../electron/documents/check/word/tree.ts';
import type { XmlElement } from '../../../electron/documents/check/word/xml.ts';
import { element, like, placeIn, retype, run, type Standing, textElement, textOf, WordFile } from './word-file.ts';

/** The ten kinds of edits of the promise, and tracked changes and form beside them. */
export const EDIT_KINDS = [
  'words',
  'inserted',
  'deleted',
  'moved',
  'split',
  'merged',
  'cell',
  'row-inserted',
  'row-deleted',
  'blank',
  'tracked',
  'bold',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** An edit that was made: the ids it touched, and words that must show in a suggestion of it. */
export type MadeEdit = { readonly kind: EditKind; readonly mark: string; readonly words: string };

export type Random = () => number;

/** Mulberry32: the same seed gives the same edits on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = ['rà soát', 'đầy đủ', 'theo quy định', 'kịp thời', 'của huyện', 'năm 2025', '«mới»', 'chưa đúng'];

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick');
  return found;
}

let serial = 0;
/** Words that stand nowhere else. */
function fresh(random: Random): string {
  serial += 1;
  return `${pick(WORDS, random)} ${serial.toString(36)}x${Math.floor(random() * 900 + 100)}`;
}

/** Makes one edit at the paragraph; null where such an edit cannot be made there. */
export function edit(file: WordFile, at: Standing, kind: EditKind, random: Random): MadeEdit | null {
  const row = file.rowOf(at);
  const isCell = row !== null && find(row.row, 'w:trPr', 'w:tblHeader') === undefined && isBordered(row.table);
  const isLoose = row === null || isColumn(at.element);
  const made = EDITS[kind]({ file, at, row: isCell ? row : null, isLoose, random });
  return made === null ? null : { kind, mark: at.mark, words: made };
}

function isBordered(table: XmlElement): boolean {
  return find(table, 'w:tblPr', 'w:tblBorders') !== undefined;
}

/** Running text of a document side by side stands in a table, and is edited as text. */
const COLUMN = /^(Original|Translated)(OfficialBody|Item|Heading\d)$/;

function isColumn(paragraph: XmlElement): boolean {
  return COLUMN.test(find(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '');
}

/** A cell keeps its last paragraph, empty. */
function takeOut({ parent, element }: Standing): void {
  const isLast = parent.name === 'w:tc' && elements(parent, 'w:p').length === 1;
  if (!isLast) parent.children.splice(placeIn(parent, element), 1);
  else parent.children.splice(placeIn(parent, element), 1, like(element, ''));
}

/** Paragraphs far enough away that one put there cannot be told for its neighbours having moved; of its own column. */
function farFrom(file: WordFile, at: Standing): readonly Standing[] {
  const isCell = at.parent.name === 'w:tc';
  const style = (each: Standing) => find(each.element, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
  const all = file.paragraphs().filter((each) => (isCell ? style(each) === style(at) : each.parent === at.parent));
  const here = all.findIndex((each) => each.element === at.element);
  if (isCell) return all.filter((_, index) => Math.abs(index - here) > 6);
  const place = placeIn(at.parent, at.element);
  return all.filter((each) => Math.abs(placeIn(at.parent, each.element) - place) > 6);
}

type At = {
  readonly file: WordFile;
  readonly at: Standing;
  readonly row: { readonly row: XmlElement; readonly table: XmlElement } | null;
  /** Outside of all tables but those that place the columns of a document side by side. */
  readonly isLoose: boolean;
  readonly random: Random;
};

const EDITS: Readonly<Record<EditKind, (at: At) => string | null>> = {
  words: ({ at, random }) => {
    const words = at.text.split(' ');
    if (words.length < 2) return null;
    const put = fresh(random);
    words.splice(1 + Math.floor(random() * (words.length - 1)), Math.floor(random() * 2), put);
    retype(at.element, words.join(' '));
    return put;
  },
  inserted: ({ at, isLoose, random }) => {
    if (!isLoose) return null;
    const text = `Bổ sung nội dung ${fresh(random)} để cấp có thẩm quyền xem xét.`;
    at.parent.children.splice(placeIn(at.parent, at.element) + 1, 0, like(at.element, text));
    return text;
  },
  deleted: ({ at, isLoose }) => {
    if (!isLoose || at.text === '') return null;
    takeOut(at);
    return at.text;
  },
  moved: ({ file, at, isLoose, random }) => {
    const others = farFrom(file, at);
    if (!isLoose || others.length === 0 || at.text.length < 20) return null;
    const other = pick(others, random);
    takeOut(at);
    other.parent.children.splice(placeIn(other.parent, other.element) + 1, 0, at.element);
    return at.text;
  },
  split: ({ at, isLoose, random }) => {
    const words = at.text.split(' ');
    if (!isLoose || words.length < 16) return null;
    const cut = 5 + Math.floor(random() * (words.length - 10));
    const rest = words.slice(cut).join(' ');
    retype(at.element, words.slice(0, cut).join(' '));
    at.parent.children.splice(placeIn(at.parent, at.element) + 1, 0, like(at.element, rest));
    return rest;
  },
  merged: ({ file, at, isLoose }) => {
    const next = at.parent.children[placeIn(at.parent, at.element) + 1];
    const isNext = file.paragraphs().some((each) => each.element === next && each.text.length > 20);
    if (!isLoose || !isNext || typeof next === 'string' || next === undefined || at.text.length < 20) return null;
    const words = textOf(next);
    at.element.children.push(
      run(' '),
      ...next.children.filter((each) => typeof each !== 'string' && each.name !== 'w:pPr'),
    );
    at.parent.children.splice(placeIn(at.parent, next), 1);
    return words;
  },
  cell: ({ at, row, random }) => {
    if (row === null) return null;
    const put = fresh(random);
    retype(at.element, `${at.text} ${put}`.trim());
    return put;
  },
  'row-inserted': ({ row, random }) => {
    if (row === null) return null;
    const words: string[] = [];
    const copy = withoutMarks(structuredClone(row.row), () => {
      words.push(fresh(random));
      return words.at(-1) ?? '';
    });
    row.table.children.splice(placeIn(row.table, row.row) + 1, 0, copy);
    return words[0] ?? null;
  },
  'row-deleted': ({ at, row }) => {
    if (row === null || elements(row.table, 'w:tr').length < 4) return null;
    row.table.children.splice(placeIn(row.table, row.row), 1);
    return at.text;
  },
  blank: ({ at, random }) => {
    if (!at.text.includes('……')) return null;
    const put = fresh(random);
    retype(at.element, at.text.replace('……', put));
    return put;
  },
  tracked: ({ at, random }) => {
    const words = at.text.split(' ');
    if (words.length < 4) return null;
    const put = fresh(random);
    const gone = words.splice(2, 1)[0] ?? '';
    const by = { 'w:id': '9001', 'w:author': 'Chánh Thanh tra', 'w:date': '2026-11-20T08:00:00Z' };
    retype(at.element, `${words.slice(0, 2).join(' ')} `);
    at.element.children.push(
      element('w:del', by, [element('w:r', {}, [textElement('w:delText', gone)])]),
      element('w:ins', by, [run(put)]),
      run(` ${words.slice(2).join(' ')}`),
    );
    return put;
  },
  bold: ({ at }) => {
    if (at.text.trim() === '') return null;
    const on = elements(at.element, 'w:r').some((each) => find(each, 'w:rPr', 'w:strike') !== undefined);
    retype(at.element, at.text);
    const first = elements(at.element, 'w:r')[0];
    if (first === undefined || on) return null;
    const properties = element('w:rPr', {}, [element('w:u', { 'w:val': 'single' })]);
    first.children.splice(0, find(first, 'w:rPr') === undefined ? 0 : 1, properties);
    return '';
  },
};

function withoutMarks(row: XmlElement, textOfCell: () => string): XmlElement {
  for (const cell of elements(row, 'w:tc')) {
    const paragraph = find(cell, 'w:p');
    if (paragraph === undefined) continue;
    const children = cell.children.filter((each) => typeof each !== 'string' && each.name === 'w:tcPr');
    cell.children.splice(0, cell.children.length, ...children, like(paragraph, textOfCell()));
  }
  return row;
}

/** Edits at random places, also on what was edited before. */
export function manyEdits(original: Uint8Array, seed: number, count: number): Uint8Array {
  const random = seeded(seed);
  const file = new WordFile(original);
  for (let step = 0; step < count; step += 1) {
    const places = file.paragraphs();
    const at = places[Math.floor(random() * places.length)];
    const kind = EDIT_KINDS[Math.floor(random() * EDIT_KINDS.length)];
    if (at !== undefined && kind !== undefined) edit(file, at, kind, random);
  }
  return file.saved();
}
