import { isAddressee, isGapToFill, isNationalTitle, isNumber, typeOf } from '../layout/words.ts';
import type { PageNumber } from '../read-document.ts';
import { closingEnd, closingPieces, recipientsStart, signingRowStart } from './closing-lines.ts';
import { isInside, type Line, lineOf, linesOf, parted, tablesOf } from './lines.ts';
import type { PageContent } from './page-content.ts';
import type { Stroke } from './strokes.ts';

const MM = 25.4 / 72;
/** A number higher or lower than this stands in a margin, mm. */
const MARGIN_ZONE = 25;
/** The middle of the paper, or of the text between margins of 30–35 and 15–20 mm. */
const CENTRE_LEAST = -2;
const CENTRE_MOST = 12;
const NUMBER = /^[-–—.\s]*(?:Trang\s*|Page\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—.\s]*$/iu;
/** Gaps that part boxes side by side, pt. */
const WIDE_GAP = 14;
const COLUMN_GAP = 8;
const HEADER_LINES = 30;

/** A line with the column it stands in, where lines stand side by side. */
export type PlacedLine = Line & {
  readonly column: number | null;
  readonly table: number | null;
  readonly page: number;
};

export type PageLayout = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly header: readonly PlacedLine[];
  readonly running: readonly PlacedLine[];
  readonly closing: readonly PlacedLine[];
  readonly tables: readonly Stroke[];
  readonly strokes: readonly Stroke[];
  readonly pageNumber: PageNumber | null;
  readonly pageNumberLine: Line | null;
};

/** The page's number: alone on the first line of the top margin, or the last of the bottom one. */
function numberLineOf(
  lines: readonly Line[],
  { height }: PageContent,
): { readonly line: Line; readonly place: 'top' | 'foot' } | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first !== undefined && NUMBER.test(first.text) && first.baseline * MM < MARGIN_ZONE)
    return { line: first, place: 'top' };
  if (last !== undefined && NUMBER.test(last.text) && (height - last.baseline) * MM < MARGIN_ZONE)
    return { line: last, place: 'foot' };
  return null;
}

function pageNumberOf(content: PageContent, number: number, found: { line: Line; place: 'top' | 'foot' }): PageNumber {
  const { line, place } = found;
  const offset = ((line.left + line.right) / 2 - content.width / 2) * MM;
  const glyph = line.glyphs.find((each) => /\d/.test(each.text));
  return {
    place,
    text: line.text,
    size: glyph?.size ?? 0,
    bold: glyph?.bold ?? false,
    italic: glyph?.italic ?? false,
    centred: offset >= CENTRE_LEAST && offset <= CENTRE_MOST,
    arabic: true,
    onFirst: number === 1 || line.text === '1',
    section: 0,
    page: number,
  };
}

/** How many lines from the top of page 1 belong to boxes 1–5b and 9a side by side. */
function headerLength(lines: readonly Line[], titleLeft: number | null): number {
  if (titleLeft === null) return 0;
  // Above the number a line such as «QUYẾT ĐỊNH SỐ 85/QĐ-TTT» is part of a team's name.
  const number = lines.slice(0, HEADER_LINES).findIndex((line) => isNumber(columnsOf(line)[0]?.text ?? ''));
  const end = lines.findIndex(
    ({ text }, index) =>
      index > number &&
      (typeOf(text) !== null || isAddressee(text.replace(/^.*?(?=Kính gửi)/u, '')) || text.length > 130),
  );
  return end < 0 ? Math.min(lines.length, HEADER_LENGTH_FALLBACK) : Math.min(end, HEADER_LINES);
}

const HEADER_LENGTH_FALLBACK = 10;

function columnsOf(line: Line): readonly Line[] {
  return parted(line, (width) => width >= COLUMN_GAP);
}

/** Where the national title begins: what stands right of there is the right column. */
function titleLeftOf(lines: readonly Line[]): number | null {
  for (const line of lines.slice(0, HEADER_LINES)) {
    const title = columnsOf(line).find((each) => isNationalTitle(each.text));
    if (title !== undefined) {
      const start = title.text.toLocaleUpperCase('vi').indexOf('CỘNG');
      const shown = title.glyphs.filter((each) => each.text.trim() !== '');
      const before = title.text.slice(0, Math.max(0, start)).replaceAll(' ', '').length;
      return shown[before]?.left ?? title.left;
    }
  }
  return null;
}

/** The pieces of a header line; boxes may come nearer than a wide gap where the left one is long. */
function headerPieces(line: Line, titleLeft: number): Line[] {
  const parts = parted(
    line,
    (width, next) => width >= WIDE_GAP || (width > next.size * 0.4 && Math.abs(next.left - titleLeft) < 3),
  );
  const joined: Line[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const whole =
      before !== undefined && isGapToFill(before.text, part.text) ? lineOf([...before.glyphs, ...part.glyphs]) : null;
    if (whole === null) joined.push(part);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** What the pages above leave: whether the closing goes on, whether there was one, how many tables. */
export type Progress = { readonly inClosing: boolean; readonly hasClosing: boolean; readonly tables: number };

type Span = { readonly start: number; readonly end: number; readonly inClosing: boolean };

/** The lines of the closing: from «Nơi nhận», or from the signing blocks side by side above it or at the very end. */
function closingOf(
  lines: readonly Line[],
  page: Omit<Parameters<typeof signingRowStart>[1], 'end'>,
  before: Progress & { readonly isLast: boolean },
): Span {
  const opens = recipientsStart(lines);
  const reach = opens < 0 ? closingEnd(lines, page.from) : opens;
  const mayBeSigned = !before.hasClosing && (opens >= 0 || before.isLast);
  const signed = mayBeSigned ? signingRowStart(lines, { ...page, end: reach }) : -1;
  const found = signed >= 0 ? signed : opens;
  const start = before.inClosing ? 0 : found < 0 ? lines.length : found;
  const end = closingEnd(lines, start - 1);
  return { start, end, inClosing: (before.inClosing || found >= 0) && end === lines.length };
}

/** Takes a page apart. `before` says whether the closing goes on from the page above. */
export function layoutOf(
  content: PageContent,
  number: number,
  before: Progress & { readonly isLast: boolean },
): { layout: PageLayout; after: Progress } {
  const all = linesOf(content);
  const numbered = numberLineOf(all, content);
  const lines = all.filter((each) => each !== numbered?.line);
  const tables = tablesOf(content.strokes);
  const titleLeft = number === 1 ? titleLeftOf(lines) : null;
  const headerEnd = number === 1 ? headerLength(lines, titleLeft) : 0;
  const { start, end, inClosing } = closingOf(lines, { from: headerEnd, width: content.width, tables }, before);
  const place = (line: Line): PlacedLine => ({
    ...line,
    column: null,
    table: isInside(line, tables) ? before.tables + tables.findIndex((area) => isInside(line, [area])) + 1 : null,
    page: number,
  });
  const header = lines
    .slice(0, headerEnd)
    .flatMap((line) => headerPieces(line, titleLeft ?? 0).map((each) => ({ ...place(each), table: null })));
  const layout: PageLayout = {
    number,
    width: content.width,
    height: content.height,
    header,
    running: [...lines.slice(headerEnd, Math.max(start, headerEnd)), ...lines.slice(end)].map(place),
    closing: lines.slice(start, end).flatMap((line) => closingPieces(line, content.width, number)),
    tables,
    strokes: content.strokes,
    pageNumber: numbered === null ? null : pageNumberOf(content, number, numbered),
    pageNumberLine: numbered?.line ?? null,
  };
  const hasClosing = before.hasClosing || layout.closing.length > 0;
  return { layout, after: { inClosing, hasClosing, tables: before.tables + tables.length } };
}
