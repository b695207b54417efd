import { isPlaceAndDate } from '../layout/words.ts';
import type { Line } from './lines.ts';
import type { PlacedLine } from './page-layout.ts';
import type { Edges, Group } from './paragraphs.ts';

/** Lines of one text stand closer than this many sizes. */
const WIDEST_PITCH = 2;

/** Each line as a text of its own. */
export function single(lines: readonly PlacedLine[], edges: Edges): Group[] {
  return lines.map((line) => ({ lines: [line], edges }));
}

/** Lines of the header by themselves; only a long place with its date, in italics one under another, is one text. */
export function headerGroups(lines: readonly PlacedLine[], edges: Edges): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const above = groups.find((each) => isPlaceGoingOn(each.lines.at(-1), line));
    if (above === undefined) groups.push({ lines: [line], edges });
    else above.lines.push(line);
  }
  return groups.flatMap((each) => (isPlaceAndDate(each.lines.at(-1)?.text ?? '') ? [each] : single(each.lines, edges)));
}

function isPlaceGoingOn(above: Line | undefined, line: Line): boolean {
  if (above === undefined || line.baseline <= above.baseline || isPlaceAndDate(above.text)) return false;
  const isClose = line.baseline - above.baseline < WIDEST_PITCH * line.size;
  const isUnder = line.left < above.right && line.right > above.left;
  return isClose && isUnder && [above, line].every(({ glyphs }) => glyphs.every((each) => each.italic));
}
