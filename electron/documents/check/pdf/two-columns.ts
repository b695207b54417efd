import { isOriginalBeside, isTranslationNotice } from '../layout/two-languages.ts';
import { isMotto, isNationalTitle, isNumber, isPlaceAndDate } from '../layout/words.ts';
import { closingEnd, isPost, recipientsStart } from './closing-lines.ts';
import { isInside, type Line, linesOf, parted, tablesOf } from './lines.ts';
import type { PageContent } from './page-content.ts';

/** A page that prints a text and its translation beside it, paragraph by paragraph. Lengths in pt. */

/** Narrowest room between two columns of text. */
const GUTTER = 9;
/** Shares of the page's width between which the gutter is sought. */
const BAND = { from: 0.42, to: 0.64 } as const;
const STEP = 1;
/** So many lines must have text on both sides, and so many times more than run across. */
const LEAST_BESIDE = 2;
const BESIDE_TO_ACROSS = 2;
/** Indents that a line of running text may begin with. */
const INDENTS = [0, 28.35, 36];
const AT_EDGE = 3;
/** A place that takes more lines is none. */
const PLACE_LINES = 8;
const HEADER_LINES = 15;
const PAGE_NUMBER = /^[-–\s]*\d{1,4}[-–\s]*$/;
/** So many lines must share an edge before it counts as one. */
const FULL_LINES = 3;
const JUSTIFIED_LINES = 2;
/** Number and date may stand this far from one line. */
const SAME_ROW = 8;

/** Where the columns of pages of one width meet, and between which edges the texts stand. */
export type TwoColumns = {
  readonly width: number;
  readonly middle: number;
  readonly left: { readonly left: number; readonly right: number };
  readonly right: { readonly left: number };
};

/** What a line has left and right of a place; null when it runs across. */
function halves(line: Line, middle: number): { readonly left: Line | null; readonly right: Line | null } | null {
  const parts = parted(line, (gap, next) => gap >= GUTTER && next.left >= middle && next.left - gap <= middle);
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second !== undefined) return { left: first, right: second };
  if (first.right <= middle) return { left: first, right: null };
  return first.left >= middle ? { left: null, right: first } : null;
}

function runningLines(content: PageContent, number: number): readonly Line[] {
  const lines = linesOf(content);
  const tables = tablesOf(content.strokes);
  const opens = recipientsStart(lines);
  return lines
    .slice(number === 1 ? headerRows(lines) : 0, opens < 0 ? undefined : opens)
    .filter((each) => !isInside(each, tables) && !PAGE_NUMBER.test(each.text));
}

/** Lines of boxes 1–4: up to the row of number and date, or of the motto where there is none. */
function headerRows(lines: readonly Line[]): number {
  const has = (line: Line | undefined, test: (text: string) => boolean): boolean =>
    line !== undefined && parted(line, (gap) => gap >= GUTTER).some((each) => test(each.text));
  const isBottom = (text: string): boolean => isNumber(text) || isPlaceAndDate(text);
  const top = lines.slice(0, HEADER_LINES);
  const title = top.findIndex((each) => has(each, isNationalTitle));
  if (title < 0) return 0;
  const bottom = top.findIndex((each, index) => index > title && has(each, isBottom));
  if (bottom < 0) return top.findLastIndex((each) => has(each, isMotto)) + 1;
  const [row, below] = [lines[bottom], lines[bottom + 1]];
  const dated = dateRow(lines, bottom);
  if (dated > bottom) return dated + 1;
  const isSameRow = below !== undefined && row !== undefined && below.baseline - row.baseline < SAME_ROW;
  return isSameRow && has(below, isBottom) ? bottom + 2 : bottom + 1;
}

/** The row where place and date end: a long place goes on below the row of the number, in italics on the right. */
function dateRow(lines: readonly Line[], number: number): number {
  const right = (line: Line): Line | undefined => parted(line, (gap) => gap >= GUTTER).at(-1);
  const below = lines.slice(number, number + PLACE_LINES);
  const end = below.findIndex((line) => isPlaceAndDate(right(line)?.text ?? ''));
  const isPlace = below.slice(0, end + 1).every((line) => right(line)?.glyphs.every((each) => each.italic) === true);
  return isPlace ? number + end : -1;
}

/** Where a line has letters, and where it has room between them. */
type Extent = { readonly left: number; readonly right: number; readonly gaps: readonly (readonly [number, number])[] };

function extentOf({ glyphs, left, right }: Line): Extent {
  const gaps: (readonly [number, number])[] = [];
  let before = left;
  for (const each of glyphs) {
    if (each.text.trim() === '') continue;
    if (each.left - before >= GUTTER) gaps.push([before, each.left]);
    before = each.right;
  }
  return { left, right, gaps };
}

function middleOf(lines: readonly Line[], width: number): number | null {
  const extents = lines.map(extentOf);
  const counts: { readonly at: number; readonly score: number }[] = [];
  for (let at = width * BAND.from; at < width * BAND.to; at += STEP) {
    const over = extents.filter((each) => each.left < at && each.right > at);
    const beside = over.filter(({ gaps }) => gaps.some(([from, to]) => from <= at && to >= at)).length;
    const across = over.length - beside;
    const isGutter = beside >= LEAST_BESIDE && beside >= across * BESIDE_TO_ACROSS;
    if (isGutter) counts.push({ at, score: beside - across });
  }
  const most = Math.max(...counts.map((each) => each.score));
  const best = counts.filter((each) => each.score === most);
  return best[Math.floor(best.length / 2)]?.at ?? null;
}

/** The furthest that several lines share, as justified ones do: signing blocks and a single word may stand out. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map((each) => each.right).toSorted((one, other) => other - one);
  return (
    ends.find((end) => ends.filter((each) => Math.abs(each - end) < 1.5).length >= JUSTIFIED_LINES) ?? ends[0] ?? 0
  );
}

/** The least that several lines share: a line in the middle may begin left of the column. */
function leftEdge(lines: readonly Line[]): number {
  const starts = lines.map((each) => each.left).toSorted((one, other) => one - other);
  return (
    starts.find((start) => starts.filter((each) => Math.abs(each - start) < 1.5).length >= FULL_LINES) ?? starts[0] ?? 0
  );
}

/** Columns of the pages of each width; none where nothing is a Vietnamese text beside the same in English. */
export function twoColumnsOf(pages: readonly PageContent[]): readonly TwoColumns[] {
  const widths = [...new Set(pages.map((each) => Math.round(each.width)))];
  return widths.flatMap((width) => {
    const lines = pages.flatMap((each, index) =>
      Math.round(each.width) === width ? runningLines(each, index + 1) : [],
    );
    const middle = middleOf(lines, width);
    if (middle === null) return [];
    const parts = lines.flatMap((line) => halves(line, middle) ?? []);
    const [left, right] = [parts.flatMap((each) => each.left ?? []), parts.flatMap((each) => each.right ?? [])];
    const textOf = (side: readonly Line[]): string => side.map((each) => each.text).join(' ');
    if (!isOriginalBeside(textOf(left), textOf(right))) return [];
    return [
      {
        width,
        middle,
        left: { left: leftEdge(left), right: rightEdge(left) },
        right: { left: leftEdge(right) },
      },
    ];
  });
}

/** A line of the page, and whether it stands in the column of the original. */
export type SideLine = { readonly line: Line; readonly isColumn: boolean };

export type Parted = { readonly lines: readonly SideLine[]; readonly translated: readonly Line[] };

/** Takes the translation out of a page: its column, and its closing below the original's. */
export function withoutTranslation(
  lines: readonly Line[],
  { number, isInClosing, hasTables }: { number: number; isInClosing: boolean; hasTables: (line: Line) => boolean },
  columns: TwoColumns,
): Parted {
  const start = number === 1 ? headerRows(lines) : 0;
  const opens = recipientsStart(lines);
  const notice = lines.findIndex(
    ({ text }, index) => (isInClosing || (opens >= 0 && index > opens)) && isTranslationNotice(text),
  );
  const closed = notice < 0 ? notice : closingEnd(lines, notice);
  const end = columnsEnd(lines, { start, opens, isInClosing }, columns);
  const translated: Line[] = [];
  const kept = lines.flatMap((line, index): readonly SideLine[] => {
    if (notice >= 0 && index >= notice && index < closed) {
      translated.push(line);
      return [];
    }
    const found =
      index < start || (index >= end.from && index < end.to) || hasTables(line) ? null : halves(line, columns.middle);
    if (found === null) return [{ line, isColumn: false }];
    if (found.right !== null) translated.push(found.right);
    return found.left === null ? [] : [{ line: found.left, isColumn: true }];
  });
  return { lines: kept, translated };
}

/** The lines of the closing, which stand side by side but are no two columns; signing blocks may stand above «Nơi nhận». */
function columnsEnd(
  lines: readonly Line[],
  { start, opens, isInClosing }: { start: number; opens: number; isInClosing: boolean },
  columns: TwoColumns,
): { readonly from: number; readonly to: number } {
  if (isInClosing) return { from: 0, to: closingEnd(lines, -1) };
  if (opens < 0) return { from: lines.length, to: lines.length };
  const last = lines.findLastIndex((line, index) => index >= start && index < opens && isRunning(line, columns));
  return { from: Math.max(last + 1, start), to: closingEnd(lines, opens) };
}

function isRunning(line: Line, { middle, left, right }: TwoColumns): boolean {
  const found = halves(line, middle);
  if (found === null) return true;
  const begins = (half: Line | null, edge: number): boolean =>
    // A post in the middle of its half may begin at an indent by chance.
    half !== null && !isPost(half) && INDENTS.some((indent) => Math.abs(half.left - edge - indent) < AT_EDGE);
  return begins(found.left, left.left) || begins(found.right, right.left);
}
