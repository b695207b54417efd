import type { StructureNode } from './structure.ts';
import type { Word } from './word-book.ts';

/** Before a word: no space and no break. */
export const GLUED = 0;
/** Before a word: no space, but the line may break (inside a token longer than a line). */
export const SPLIT = -1;
/** Before a word: the line ends here. */
export const BREAK = -2;

/** Words of a paragraph and what stands before each: a number of spaces, `GLUED`, `SPLIT` or `BREAK`. */
export type Text = {
  readonly words: readonly Word[];
  readonly gaps: readonly number[];
  /** In order, none over another. */
  readonly spans: readonly TextSpan[];
};

/** Words `start` to `end` (exclusive) in a structure element other than their paragraph's. */
export type TextSpan = { readonly start: number; readonly end: number; readonly node: StructureNode };

/** Words `start` to `end` (exclusive) of a text; width with its spaces, in the unit of the words. */
export type Line = { readonly start: number; readonly end: number; readonly width: number; readonly spaces: number };

/** Rounding slack, in 1/1000 of the font size. */
const SLACK = 0.01;

/**
 * Fills lines greedily, as Word does. A token (words glued together) longer than a line must have been split before.
 * Limits are in the unit of the words; a text without words has one empty line.
 */
export function breakLines(text: Text, firstLimit: number, limit: number, spaceWidth: number): readonly Line[] {
  const { words, gaps } = text;
  const lines: Line[] = [];
  let at = 0;
  do {
    const line = fillLine(words, gaps, at, (lines.length === 0 ? firstLimit : limit) + SLACK, spaceWidth);
    lines.push(line);
    at = line.end;
  } while (at < words.length);
  return lines;
}

function fillLine(
  words: readonly Word[],
  gaps: readonly number[],
  start: number,
  limit: number,
  spaceWidth: number,
): Line {
  let width = 0;
  let spaces = 0;
  let at = start;
  while (at < words.length) {
    if (at > start && gaps[at] === BREAK) break;
    let end = at;
    let token = 0;
    do {
      token += words[end]?.width ?? 0;
      end += 1;
    } while (gaps[end] === GLUED);
    const gap = at === start ? 0 : Math.max(gaps[at] ?? 0, 0);
    const next = width + gap * spaceWidth + token;
    if (at > start && next > limit) break;
    width = next;
    spaces += gap;
    at = end;
  }
  return { start, end: at, width, spaces };
}
