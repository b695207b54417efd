import { type Mm, mm, mmToPt, mmToTwips, type Pt, pt, ptToTwips } from '../model/length.ts';
import type { Stamp } from '../model/official-document.ts';
import { STAMP_FRAME, type StyleName, type Styles } from '../model/styles.ts';
import { textRun } from './paragraph.ts';
import { HEX, styleId } from './styles.ts';
import { textWidthOf } from './text-width.ts';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
/** Between the frame and the line above and below it, points. */
const SPACE = { top: 4, left: 0, bottom: 4, right: 0 } as const;

/**
 * A framed mark (boxes 10b, 11): a paragraph with borders between two indents, so that Word and LibreOffice place it alike.
 * `available` is the width of its column, `bookmark` that of its line.
 */
export function stamp(
  { text, leastWidth }: Stamp,
  style: StyleName,
  styles: Styles,
  { available, at, bookmark }: { readonly available: Mm; readonly at: 'centre' | 'right'; readonly bookmark: string },
): string {
  const { size, bold, colour } = styles[style];
  const needed = textWidthOf(text, size, bold) + 2 * STAMP_FRAME.clearance;
  const free = Math.max(0, available - Math.max(leastWidth, needed));
  const left = mmToTwips(mm(at === 'right' ? free : free / 2));
  const right = at === 'right' ? 0 : left;
  const borders = SIDES.map(
    (side) => `<w:${side} w:val="single" w:sz="6" w:space="${SPACE[side]}" w:color="${HEX[colour]}"/>`,
  );
  const line: Pt = pt(mmToPt(STAMP_FRAME.height) - SPACE.top - SPACE.bottom);
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/><w:pBdr>${borders.join('')}</w:pBdr>` +
    `<w:spacing w:line="${ptToTwips(line)}" w:lineRule="exact"/><w:ind w:left="${left}" w:right="${right}" w:firstLine="0"/>` +
    `</w:pPr>${bookmark}${textRun(text)}</w:p>`
  );
}
