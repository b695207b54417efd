import type { MeasuredPair, MeasuredSide } from '../measure/part.ts';
import { type Bond, FREE, HELD, ORPHANS, type Slice, TORN, WIDOWS } from './paginate.ts';
import type { PlacedText } from './placed-page.ts';

/** A pair of so many lines stays on one page. */
const SHORT = 4;
/** So many lines of the original stand on the page of the signature. */
const LINES_WITH_CLOSING = 2;

/** One line of a column, with the space that parts its paragraph from the one above in the pair. */
type SideLine = { readonly height: number; readonly above: number; readonly bond: Bond };

/**
 * Slices of a pair: the first holds the first lines of both columns, the second their second lines, and so on. A page break
 * cuts both columns at the same line; each column is set by itself on every page.
 */
export function pairSlices(pair: MeasuredPair, before: number, bond: Bond, withClosing: boolean): readonly Slice[] {
  const columns = pair.map(sideLines);
  const count = lineCount(pair);
  const [original = []] = columns;
  return Array.from({ length: count }, (_, at): Slice => {
    const lines = columns.flatMap((each) => each[at] ?? []);
    const height = Math.max(...lines.map((each) => each.height + each.above));
    if (at === 0) return { height, before, bond, lead: 0 };
    const inner = Math.max(...lines.map((each) => each.bond), count <= SHORT ? TORN : FREE);
    // Only the translation would go on to the page of the signature.
    const leaves = withClosing && at > original.length - LINES_WITH_CLOSING;
    return { height, before: 0, bond: leaves ? HELD : asBond(inner), lead: 0 };
  });
}

function asBond(value: number): Bond {
  return ([FREE, TORN, HELD] as const).find((each) => each === value) ?? FREE;
}

export function lineCount(pair: MeasuredPair): number {
  return Math.max(
    ...pair.map(({ paragraphs }) => paragraphs.reduce((sum, each) => sum + each.paragraph.lines.length, 0)),
  );
}

function sideLines({ paragraphs }: MeasuredSide): readonly SideLine[] {
  return paragraphs.flatMap(({ paragraph, whole }, index) => {
    const before = paragraphs[index - 1];
    const count = paragraph.lines.length;
    return paragraph.lines.map((_, line): SideLine => {
      const height = paragraph.lineHeight;
      if (line === 0)
        return { height, above: gapAbove(paragraphs, index), bond: before?.hold === 'next' ? HELD : FREE };
      const torn = whole || line < ORPHANS || count - line < WIDOWS;
      return { height, above: 0, bond: torn ? TORN : FREE };
    });
  });
}

function gapAbove(paragraphs: MeasuredSide['paragraphs'], index: number): number {
  const before = paragraphs[index - 1]?.paragraph;
  return before === undefined ? 0 : before.spaceAfter + (paragraphs[index]?.paragraph.spaceBefore ?? 0);
}

type Point = { readonly x: number; readonly y: number };

/** Lines `from` to `to` of both columns, each set by itself from the same top. */
export function placePair(pair: MeasuredPair, from: number, to: number, at: Point): readonly PlacedText[] {
  return pair.flatMap((each) => placeSide(each, from, to, at).items);
}

/** Height of the longer column; slices reckon with the higher of each two lines, so that it is never more than theirs. */
export function pairHeight(pair: MeasuredPair, from: number, to: number): number {
  return Math.max(...pair.map((each) => placeSide(each, from, to, { x: 0, y: 0 }).foot));
}

function placeSide({ x, paragraphs }: MeasuredSide, from: number, to: number, at: Point) {
  const items: PlacedText[] = [];
  let foot = at.y;
  let first = 0;
  paragraphs.forEach(({ paragraph, indent }, index) => {
    const start = Math.max(from - first, 0);
    const end = Math.min(to - first, paragraph.lines.length);
    first += paragraph.lines.length;
    if (start >= end) return;
    if (items.length > 0) foot += gapAbove(paragraphs, index);
    items.push({ type: 'text', paragraph, from: start, to: end, x: at.x + x + indent, y: foot, node: paragraph.node });
    foot += (end - start) * paragraph.lineHeight;
  });
  return { items, foot };
}
