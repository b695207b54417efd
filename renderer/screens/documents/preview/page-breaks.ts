/** What goes to one page as a whole. Heights in any one unit, the room of a page in the same. */
export type PagePart = {
  readonly height: number;
  /** Rows of one table stand together under a header row, which every page repeats. */
  readonly tableId: string | null;
  readonly headHeight: number;
  readonly keepWithNext: boolean;
};

/** Indices of the parts that begin a page, but for the first. A heading moves along with what follows it. */
export function pageBreaks(parts: readonly PagePart[], room: number): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  parts.forEach((_, index) => {
    if (index === start || heightOf(parts, start, index) <= room) return;
    start = withWhatLeadsTo(parts, index, start);
    breaks.push(start);
  });
  return breaks;
}

/** Height of a page that holds the parts from `start` to `end`, both included. */
function heightOf(parts: readonly PagePart[], start: number, end: number): number {
  let height = 0;
  for (let at = start; at <= end; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    const opensTable = part.tableId !== null && (at === start || parts[at - 1]?.tableId !== part.tableId);
    height += part.height + (opensTable ? part.headHeight : 0);
  }
  return height;
}

/** The first of the headings directly before `index`, unless they fill the page by themselves. */
function withWhatLeadsTo(parts: readonly PagePart[], index: number, start: number): number {
  let first = index;
  while (first - 1 > start && parts[first - 1]?.keepWithNext === true) first -= 1;
  return first - 1 === start && parts[start]?.keepWithNext === true ? index : first;
}
