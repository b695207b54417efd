import type { Paragraph } from '../read-document.ts';
import { isAppendix, isBlank, isMotto, isRecipients } from './words.ts';

/** Documents that print a translation beside the original: Decree 30 is for the original alone. */

/** Share of letters with Vietnamese marks: Vietnamese has about a quarter, English with Vietnamese names a twentieth. */
const LEAST_VIETNAMESE = 0.1;
const MOST_FOREIGN = 0.08;
/** Words of English that no Vietnamese text has. */
const ENGLISH = /\b(?:the|of|and|by|for|with|which|was|were|shall)\b/giu;
const LEAST_ENGLISH = 2;

function markedShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/[À-ỹđĐ]/gu)?.length ?? 0) / letters;
}

function isForeign(text: string): boolean {
  return markedShare(text) <= MOST_FOREIGN;
}

/** Whether two columns are a Vietnamese text and the same in English. */
export function isOriginalBeside(original: string, translation: string): boolean {
  const english = translation.match(ENGLISH)?.length ?? 0;
  return english >= LEAST_ENGLISH && isForeign(translation) && markedShare(original) >= LEAST_VIETNAMESE;
}

/** The line that opens the closing of a translation. */
export function isTranslationNotice(text: string): boolean {
  return /\b(?:reference|unofficial|courtesy)\s+translation\b/iu.test(text);
}

type Columns = { readonly left: string; readonly right: string; readonly count: number };

/** Texts of the columns of every table. */
function tablesOf(paragraphs: readonly Paragraph[]): Map<number, Columns> {
  const tables = new Map<number, Columns>();
  for (const { cell, text } of paragraphs) {
    if (cell === null) continue;
    const { left, right, count } = tables.get(cell.table) ?? { left: '', right: '', count: 0 };
    tables.set(cell.table, {
      left: cell.column === 0 ? `${left} ${text}` : left,
      right: cell.column === 0 ? right : `${right} ${text}`,
      count: Math.max(count, cell.column + 1),
    });
  }
  return tables;
}

/** Tables whose left column is the original and the right one its translation, once one of them surely is. */
function sideTables(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const tables = [...tablesOf(paragraphs)].filter(([, { count }]) => count === 2);
  if (!tables.some(([, { left, right }]) => isOriginalBeside(left, right))) return new Set();
  // Header and closing of a form not yet filled in have blanks on the right.
  const boxes = new Set(
    paragraphs.flatMap(({ cell, text }) =>
      cell !== null && (isRecipients(text) || isMotto(text)) ? [cell.table] : [],
    ),
  );
  const others = tables.filter(
    ([table, { left, right }]) => !boxes.has(table) && isForeign(right) && (!isForeign(left) || isBlank(left)),
  );
  return new Set(others.map(([table]) => table));
}

function asTranslation(paragraph: Paragraph): Paragraph {
  return { ...paragraph, side: 'translation' };
}

/** The closing of the translation stands below the original's, up to the first appendix. */
function withoutTranslatedClosing(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const recipients = paragraphs.findIndex(({ text }) => isRecipients(text));
  const start = paragraphs.findIndex(({ text }, index) => index > recipients && isTranslationNotice(text));
  if (recipients < 0 || start < 0) return paragraphs;
  const next = paragraphs.findIndex(({ text }, index) => index > start && isAppendix(text));
  const end = next < 0 ? paragraphs.length : next;
  return paragraphs.map((each, index) => (index >= start && index < end ? asTranslation(each) : each));
}

function isItalic({ runs }: Paragraph): boolean {
  return runs.every((each) => each.italic || each.text.trim() === '');
}

/** Label, title and reference of an appendix stand in the other language under the original's, in italics. */
export function withoutTranslatedTitles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let isHead = false;
  return paragraphs.map((each) => {
    if (each.text === '') return each;
    if (isAppendix(each.text) && each.cell === null && !isItalic(each)) isHead = true;
    else if (each.cell !== null || each.align !== 'centre') isHead = false;
    return isHead && isItalic(each) && isForeign(each.text) ? asTranslation(each) : each;
  });
}

/** Marks what is translation; the left cells become running text of the document, as they would be without the right ones. */
export function inTwoLanguages(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (sideTables(paragraphs).size === 0) return paragraphs;
  const rest = withoutTranslatedClosing(paragraphs);
  const sides = sideTables(rest.filter((each) => each.side === undefined));
  const parted = rest.map((each): Paragraph => {
    if (each.side !== undefined || each.cell === null || !sides.has(each.cell.table)) return each;
    return each.cell.column === 0 ? { ...each, cell: null } : asTranslation(each);
  });
  return withoutTranslatedTitles(parted);
}
