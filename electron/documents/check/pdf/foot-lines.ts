import { isContact } from '../layout/words.ts';
import type { Line } from './lines.ts';
import type { PageContent } from './page-content.ts';

const MM = 25.4 / 72;
/** Below this the text area has ended: 20 mm is the least bottom margin. */
const BOTTOM_MARGIN = 19.5;
/** Under a rule of their own, contact lines may stand so high, mm. */
const HIGHEST = 60;
/** A rule across the text takes at least this share of the page. */
const ACROSS = 0.6;

export type Foot = { readonly lines: readonly Line[]; readonly underRule: boolean };

function ruleAbove(line: Line, { strokes, width }: PageContent): boolean {
  return strokes.some(
    ({ left, right, top, bottom }) =>
      bottom - top < 2 && right - left > width * ACROSS && top < line.baseline && line.baseline - top < 2.5 * line.size,
  );
}

/** Contact lines at the foot of a page (box 13), and all below them. `lines` from top to bottom, the page number left out. */
export function footOf(lines: readonly Line[], content: PageContent): Foot {
  const start = lines.findIndex((line) => {
    const height = (content.height - line.baseline) * MM;
    if (height > HIGHEST || !isContact(line.text)) return false;
    return height < BOTTOM_MARGIN || ruleAbove(line, content);
  });
  const first = lines[start];
  return { lines: start < 0 ? [] : lines.slice(start), underRule: first !== undefined && ruleAbove(first, content) };
}
