/**
 * How badly a page break just above a slice would look, from 0 (free) upwards: 1 leaves a table's last row alone, 2 tears
 * a paragraph's first or last two lines or a table row, 3 parts a heading from its text or leaves one line of text to the
 * closing block, 4 leaves the closing block alone.
 */
export type Bond = 0 | 1 | 2 | 3 | 4;

export const FREE: Bond = 0;
export const LONE: Bond = 1;
export const TORN: Bond = 2;
export const HELD: Bond = 3;
export const CLOSING: Bond = 4;

/** Fewer lines than these are not left alone at the foot or head of a page. */
export const ORPHANS = 2;
export const WIDOWS = 2;

/** A horizontal strip that is never cut: a line of text, a line of a table row, a whole block. Lengths in points. */
export type Slice = {
  readonly height: number;
  /** Space above, which a new page swallows. */
  readonly before: number;
  readonly bond: Bond;
  /** Height of the table header that is repeated when a page begins with this slice, else 0. */
  readonly lead: number;
};

/** Slices `start` to `end` (exclusive) on one page. */
export type PageRange = { readonly start: number; readonly end: number };

/** Rounding slack, points. */
const SLACK = 0.01;

/**
 * Spreads slices over pages of the given height. Each page is filled as far as it goes and broken at the last place of
 * the weakest bond. A slice taller than a page gets a page of its own.
 * @param taken of the first page by what stands at its foot
 */
export function paginate(slices: readonly Slice[], capacity: number, taken = 0): readonly PageRange[] {
  const pages: PageRange[] = [];
  let start = 0;
  while (start < slices.length) {
    const end = pageEnd(slices, start, capacity - (start === 0 ? taken : 0) + SLACK);
    pages.push({ start, end });
    start = end;
  }
  return pages;
}

function pageEnd(slices: readonly Slice[], start: number, capacity: number): number {
  /** Last possible break of each bond. */
  const breaks: (number | undefined)[] = [];
  let used = slices[start]?.lead ?? 0;
  for (let at = start; at < slices.length; at += 1) {
    const slice = slices[at];
    if (slice === undefined) break;
    if (at > start) breaks[slice.bond] = at;
    used += slice.height + (at > start ? slice.before : 0);
    if (used > capacity && at > start) return breaks.find((each) => each !== undefined) ?? at;
  }
  return slices.length;
}
