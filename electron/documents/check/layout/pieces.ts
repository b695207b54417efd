import type { Paragraph, TextRun } from '../read-document.ts';
import { isGapToFill } from './words.ts';

/** A stretch of a paragraph that stands by itself on the page: side by side with others when tabs or many spaces part them. */
export type Piece = Paragraph & {
  /** 0 for the left one; null where the paragraph takes the whole width. */
  readonly column: number | null;
};

const GAP = /\t+| {5,}/g;

function columnOf(paragraph: Paragraph): number | null {
  return paragraph.column ?? paragraph.cell?.column ?? null;
}

export function asPiece(paragraph: Paragraph): Piece {
  return { ...paragraph, column: columnOf(paragraph) };
}

/** The runs that show the characters from `start` up to `end`. */
export function runsBetween(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  let at = 0;
  return runs.flatMap((each) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, each.text.length)];
    at += each.text.length;
    return from < to ? [{ ...each, text: each.text.slice(from, to) }] : [];
  });
}

/** A paragraph taken apart at tabs, line breaks and rows of spaces, as headers without a table are made. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  const raw = paragraph.runs.map((each) => each.text).join('');
  const lines = raw.includes('\n') ? raw.split('\n') : [raw];
  let at = 0;
  return lines.flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return lineOf(paragraph, line, start, lines.length > 1);
  });
}

function lineOf(paragraph: Paragraph, line: string, start: number, isOneOfMore: boolean): Piece[] {
  const parts: { readonly from: number; readonly to: number; readonly column: number }[] = [];
  let [from, column] = [0, 0];
  for (const gap of line.matchAll(GAP)) {
    if (isGapToFill(line.slice(0, gap.index), line.slice(gap.index + gap[0].length))) continue;
    parts.push({ from, to: gap.index, column });
    from = gap.index + gap[0].length;
    column = parts.at(-1)?.to === 0 ? Math.max(1, gap[0].startsWith('\t') ? 1 : 0) : column + 1;
  }
  parts.push({ from, to: line.length, column });
  const shown = parts.filter((each) => line.slice(each.from, each.to).trim() !== '');
  const isWhole = shown.length === 1 && shown[0]?.column === 0 && !isOneOfMore;
  if (isWhole) return [asPiece(paragraph)];
  const isParted = parts.length > 1;
  return shown.map((each) => ({
    ...paragraph,
    text: line.slice(each.from, each.to).normalize('NFC').trim(),
    runs: runsBetween(paragraph.runs, start + each.from, start + each.to),
    align: isParted ? null : paragraph.align,
    firstLine: isParted ? null : paragraph.firstLine,
    column: isParted ? each.column : columnOf(paragraph),
  }));
}
