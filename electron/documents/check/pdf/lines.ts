import type { Box, TextRun } from '../read-document.ts';
import type { Glyph, PageContent } from './page-content.ts';
import type { Stroke } from './strokes.ts';

const MM = 25.4 / 72;
/** Ascent and descent of Times New Roman as shares of the size. */
const ASCENT = 0.891;
const DESCENT = 0.216;
/** Baselines so close are one line; a raised mark may stand higher. */
const SAME_LINE = 2;
const RAISED = 0.45;

/** Characters that stand side by side; pt. */
export type Line = {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly text: string;
};

function isVisible({ text }: Glyph): boolean {
  return text.trim() !== '';
}

function largest(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((size, each) => Math.max(size, each.size), 0);
}

/** Text with a space wherever the gap is as wide as one, whether or not the file has the character. */
function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let before: Glyph | undefined;
  for (const each of glyphs) {
    const gap = before === undefined ? 0 : each.left - before.right;
    if (gap > each.size * 0.18 && !text.endsWith(' ') && isVisible(each)) text += ' ';
    text += each.text;
    before = each;
  }
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

export function lineOf(given: readonly Glyph[]): Line | null {
  const shown = given.filter(isVisible);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  const glyphs = given.slice(given.indexOf(first), given.indexOf(last) + 1);
  const size = largest(shown);
  const baseline = shown.find((each) => each.size > size * 0.8)?.baseline ?? first.baseline;
  return { glyphs, baseline, left: first.left, right: last.right, size, text: textOf(glyphs) };
}

/** All characters of a page by line, from top to bottom, each from left to right. */
export function linesOf({ glyphs }: PageContent): Line[] {
  const rows: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs) {
    const row = rows.findLast(
      (each) =>
        Math.abs(each.baseline - glyph.baseline) <= SAME_LINE ||
        (glyph.size < each.size * 0.8 && isRaised(glyph, each) && isBeside(glyph, each.glyphs)),
    );
    if (row === undefined) rows.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
    else row.glyphs.push(glyph);
  }
  return rows
    .toSorted((one, other) => one.baseline - other.baseline)
    .flatMap((row) => lineOf(row.glyphs.toSorted((one, other) => one.left - other.left)) ?? []);
}

function isRaised(glyph: Glyph, row: { readonly baseline: number; readonly size: number }): boolean {
  const above = row.baseline - glyph.baseline;
  return above > 0 && above < row.size * RAISED;
}

function isBeside(glyph: Glyph, others: readonly Glyph[]): boolean {
  const last = others.at(-1);
  return last !== undefined && Math.abs(glyph.left - last.right) < glyph.size / 2;
}

/** Parts a line wherever `isGap` says so of two characters that follow each other. */
export function parted(line: Line, isGap: (width: number, next: Glyph) => boolean): Line[] {
  const groups: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const each of line.glyphs.filter(isVisible)) {
    const width = before === undefined ? Number.POSITIVE_INFINITY : each.left - before.right;
    if (before === undefined || isGap(width, each)) groups.push([]);
    groups.at(-1)?.push(each);
    before = each;
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    return lineOf(line.glyphs.slice(line.glyphs.indexOf(first), line.glyphs.indexOf(last) + 1)) ?? [];
  });
}

/** Stretches of one face and size; spaces the file does not have are put in. */
export function runsOf(lines: readonly Line[]): TextRun[] {
  const runs: TextRun[] = [];
  lines.forEach((line, index) => {
    if (index > 0) append(runs, line.glyphs[0], ' ', line);
    let before: Glyph | undefined;
    for (const each of line.glyphs) {
      if (before !== undefined && each.left - before.right > each.size * 0.18 && isVisible(each))
        append(runs, before, ' ', line);
      append(runs, each, each.text, line);
      before = each;
    }
  });
  return runs;
}

function append(runs: TextRun[], glyph: Glyph | undefined, text: string, line: Line): void {
  if (glyph === undefined) return;
  const { font, bold, italic, colour, size } = glyph;
  const raised = size < line.size * 0.8;
  const last = runs.at(-1);
  const isSame =
    last !== undefined &&
    last.font === font &&
    last.bold === bold &&
    last.italic === italic &&
    last.colour === colour &&
    last.raised === raised &&
    Math.abs(last.size - size) < 0.1;
  if (isSame || (last !== undefined && text.trim() === '')) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ text, font, bold, italic, colour, size, raised, themeOverride: false, underlined: false });
}

export function boxOf(lines: readonly Line[]): Box {
  return {
    left: Math.min(...lines.map((each) => each.left)) * MM,
    right: Math.max(...lines.map((each) => each.right)) * MM,
    top: Math.min(...lines.map((each) => each.baseline - ASCENT * each.size)) * MM,
    bottom: Math.max(...lines.map((each) => each.baseline + DESCENT * each.size)) * MM,
  };
}

const VERTICAL = 6;

/** The areas of a page that ruled tables take: where upright lines stand side by side. */
export function tablesOf(strokes: readonly Stroke[]): Stroke[] {
  const upright = strokes.filter((each) => each.bottom - each.top > VERTICAL && each.right - each.left < 2);
  const areas: Stroke[] = [];
  for (const each of upright.toSorted((one, other) => one.top - other.top)) {
    const known = areas.findIndex((area) => each.top <= area.bottom + 3);
    const area = areas[known];
    if (area === undefined) areas.push(each);
    else {
      areas[known] = {
        left: Math.min(area.left, each.left),
        right: Math.max(area.right, each.right),
        top: Math.min(area.top, each.top),
        bottom: Math.max(area.bottom, each.bottom),
      };
    }
  }
  return areas.filter((each) => each.right - each.left > VERTICAL * 4);
}

export function isInside({ left, right, baseline, size }: Line, areas: readonly Stroke[]): boolean {
  const middle = baseline - size / 3;
  return areas.some((area) => middle >= area.top && middle <= area.bottom && right > area.left && left < area.right);
}
