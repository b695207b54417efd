import { isAppendix, isCapital, isRecipients } from '../layout/words.ts';
import { isInside, type Line, parted } from './lines.ts';
import type { PlacedLine } from './page-layout.ts';
import type { Stroke } from './strokes.ts';

/** Gaps that part columns of the closing, pt. */
const COLUMN_GAP = 8;
/** What begins beyond this share of the page is the right column; what goes on past the other takes the whole width. */
const RIGHT_COLUMN = 0.4;
const LEFT_COLUMN_END = 0.6;

export function recipientsStart(lines: readonly Line[]): number {
  return lines.findIndex((line) =>
    parted(line, (width) => width >= COLUMN_GAP).some((each) => isRecipients(each.text)),
  );
}

export function closingEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex((line, index) => index > from && isAppendix(line.text));
  return end < 0 ? lines.length : end;
}

function columnsOf(line: Line, width: number): Line[] {
  return parted(line, (gap, next) => gap >= COLUMN_GAP && next.left > width * RIGHT_COLUMN);
}

/** Recipients stand at the left margin; what begins beyond a third of the page is the signing block. */
export function closingPieces(line: Line, width: number, page: number): PlacedLine[] {
  return columnsOf(line, width).map((each) => ({
    ...each,
    column: each.left > width * RIGHT_COLUMN ? 1 : 0,
    table: null,
    page,
  }));
}

/** Bold capitals, as the posts of those who sign. */
export function isPost({ text, glyphs }: Line): boolean {
  return isCapital(text) && glyphs.every((each) => each.bold || each.text.trim() === '');
}

/** Posts of those who sign beside each other, as in minutes and joint documents. */
function isRowOfPosts(line: Line, width: number): boolean {
  const columns = columnsOf(line, width);
  return columns.length > 1 && columns.every(isPost);
}

function isRunning(line: Line, width: number): boolean {
  const columns = columnsOf(line, width);
  return columns.length === 1 && line.left < width * RIGHT_COLUMN && line.right > width * LEFT_COLUMN_END;
}

/**
 * Where the signing blocks side by side begin that no running text follows up to `end`; -1 where there are none.
 * They stand above «Nơi nhận», which is beside them only when one person signs.
 */
export function signingRowStart(
  lines: readonly Line[],
  { from, end, width, tables }: { from: number; end: number; width: number; tables: readonly Stroke[] },
): number {
  const isText = (line: Line): boolean => isRunning(line, width) || isInside(line, tables);
  const lastText = lines.findLastIndex((line, index) => index < end && isText(line));
  return lines.findIndex(
    (line, index) => index >= from && index > lastText && index < end && isRowOfPosts(line, width),
  );
}
