import { closeness } from './origin-places.ts';

/** Id of the words that say where paragraphs lead. */
export const WAY_HINT = 'way-hint';

/** Between the places of one run in its attribute; no id holds it. */
const BETWEEN = '\u001f';

export function originsAttribute(origins: readonly string[] | undefined): string | undefined {
  return origins === undefined || origins.length === 0 ? undefined : origins.join(BETWEEN);
}

function originsOf(run: HTMLElement): readonly string[] {
  return (run.dataset.origins ?? '').split(BETWEEN);
}

/** The runs in which a field prints, in the order of the paper; parts of it only where it prints nowhere as itself. */
export function runsOfField(paper: HTMLElement, field: string): readonly HTMLElement[] {
  const near: HTMLElement[] = [];
  const same: HTMLElement[] = [];
  for (const run of paper.querySelectorAll<HTMLElement>('[data-origins]')) {
    const found = originsOf(run).map((each) => closeness(each, field));
    if (found.includes('same')) same.push(run);
    else if (found.includes('near')) near.push(run);
  }
  return same.length > 0 ? same : near;
}

/** Where a click leads: the run under it, else the nearest of its paragraph. */
export function originsAt(target: HTMLElement, x: number, y: number): readonly string[] {
  const run = target.closest<HTMLElement>('[data-origins]');
  if (run !== null) return originsOf(run);
  const runs = [...(target.closest('[data-way]')?.querySelectorAll<HTMLElement>('[data-origins]') ?? [])];
  const distances = runs.map((each) => Math.min(...[...each.getClientRects()].map((rect) => distance(rect, x, y))));
  const nearest = runs[distances.indexOf(Math.min(...distances))];
  return nearest === undefined ? [] : originsOf(nearest);
}

/** Where a paragraph leads as a whole: to what is missing in it, else to its first fact. */
export function originsOfParagraph(paragraph: HTMLElement): readonly string[] {
  const run = paragraph.querySelector<HTMLElement>('mark[data-origins]') ?? paragraph.querySelector('[data-origins]');
  return run instanceof HTMLElement ? originsOf(run) : [];
}

function distance(rect: DOMRect, x: number, y: number): number {
  const across = Math.max(rect.left - x, 0, x - rect.right);
  // A run on another line is further away than any on the same.
  return across + 20 * Math.max(rect.top - y, 0, y - rect.bottom);
}
