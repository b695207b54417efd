import { isAppendix } from '../layout/words.ts';
import type { Section } from '../read-document.ts';
import { boxOf, type Line } from './lines.ts';
import type { PageLayout } from './page-layout.ts';
import type { Edges } from './paragraphs.ts';

const MM = 25.4 / 72;
/** What a margin measured from letters may differ: side bearings, hanging punctuation. */
const MEASURED = 1.2;
/** Line spacing of up to 1.5 is put above the first line of a page. */
const ABOVE_FIRST = 3.5;
const MARGINS = { top: 25, bottom: 20, left: 35, right: 20 } as const;
const LEAST_RIGHT = 15 - MEASURED;
/** So many lines must reach the right edge before it counts as one. */
const FULL_LINES = 3;

function textLines(page: PageLayout): Line[] {
  return [...page.header, ...page.running, ...page.closing].filter((each) => !('table' in each) || each.table === null);
}

/** Pages of one size belong together; an appendix begins a new run of pages. */
function runsOfPages(pages: readonly PageLayout[]): PageLayout[][] {
  const runs: PageLayout[][] = [];
  for (const page of pages) {
    const last = runs.at(-1)?.[0];
    const isSame =
      last !== undefined && Math.abs(last.width - page.width) < 2 && Math.abs(last.height - page.height) < 2;
    const opensAppendix = page.running.slice(0, 2).some((each) => isAppendix(each.text));
    if (isSame && !opensAppendix) runs.at(-1)?.push(page);
    else runs.push([page]);
  }
  return runs;
}

/**
 * The right edge: where most full lines end; a single word may hang over it. Where a line of running text reaches further and
 * still ends at an edge the decree allows, the lines that end together short of it are short ones.
 */
function rightEdge(pages: readonly PageLayout[], width: number): { readonly right: number; readonly isKnown: boolean } {
  const ends = endsOf(pages.flatMap(textLines));
  const edge = ends.find((end) => ends.filter((each) => Math.abs(each - end) < 2).length >= FULL_LINES);
  const [longest = 0] = endsOf(pages.flatMap((each) => each.running));
  const isShort = edge !== undefined && (width - edge) * MM > MARGINS.right;
  if (isShort && (width - longest) * MM <= MARGINS.right && (width - longest) * MM >= LEAST_RIGHT)
    return { right: longest, isKnown: false };
  return { right: edge ?? ends[0] ?? 0, isKnown: edge !== undefined };
}

function endsOf(lines: readonly Line[]): readonly number[] {
  return lines.map((each) => each.right).toSorted((one, other) => other - one);
}

/** The left edge: the least that two lines share. */
function leftEdge(lines: readonly Line[]): number {
  const starts = lines.map((each) => each.left).toSorted((one, other) => one - other);
  return starts.find((start) => starts.filter((each) => Math.abs(each - start) < 1.5).length >= 2) ?? starts[0] ?? 0;
}

function sectionOf(pages: readonly PageLayout[]): Section {
  const [first] = pages;
  const { width = 0, height = 0, number = 1 } = first ?? {};
  const lines = pages.flatMap(textLines);
  const unknown: ('top' | 'bottom' | 'left' | 'right')[] = [];
  const { right, isKnown } = rightEdge(pages, width);
  const left = leftEdge(lines) * MM;
  const boxes = pages.filter((each) => textLines(each).length > 0).map((each) => boxOf(textLines(each)));
  const top = Math.min(...boxes.map((each) => each.top));
  const bottom = height * MM - Math.max(...boxes.map((each) => each.bottom));
  const rightMargin = (width - right) * MM;
  // A table at the head of the page, few lines, or a page half full say too little.
  const hasTables = pages.some((each) => each.tables.length > 0);
  if (boxes.length === 0 || (hasTables && top > MARGINS.top)) unknown.push('top');
  if (boxes.length === 0 || bottom > MARGINS.bottom) unknown.push('bottom');
  if (boxes.length === 0 || (left > MARGINS.left && !isKnown)) unknown.push('left');
  if (boxes.length === 0 || (rightMargin > MARGINS.right && !isKnown)) unknown.push('right');
  return {
    width: width * MM,
    height: height * MM,
    top: top > MARGINS.top && top < MARGINS.top + ABOVE_FIRST ? MARGINS.top : top,
    bottom,
    left,
    right: rightMargin,
    tolerance: MEASURED,
    unknown,
    startsAtOne: true,
    firstPage: number,
  };
}

export function sectionsOf(pages: readonly PageLayout[]): Section[] {
  return runsOfPages(pages).map(sectionOf);
}

export function edgesOf(page: PageLayout | undefined, section: Section | undefined): Edges {
  if (page === undefined || section === undefined) return { left: 0, right: 0 };
  return { left: section.left / MM, right: page.width - section.right / MM };
}
