import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { StyleName, Styles } from '../model/styles.ts';
import { type ParagraphExtras, paragraph, runs } from './paragraph.ts';
import { evenWidthOf } from './text-width.ts';

/** Where a centred text stands, and the bookmark of its line. */
type EvenPlace = { readonly column: Mm; readonly clear: Mm; readonly bookmark: string };

/**
 * A centred text whose lines are about as long as one another: no name ends in one lone word.
 * `column` is the width it stands in, `clear` what stays free at each side of it.
 */
export function evenLines(
  style: StyleName,
  inlines: Inlines,
  styles: Styles,
  { column, clear, bookmark }: EvenPlace,
  extras: ParagraphExtras = {},
): string {
  if (inlines.length === 0) return '';
  const { size, bold } = styles[style];
  const width = evenWidthOf(inlines, size, bold, mm(column - 2 * clear));
  const side = mmToTwips(mm((column - width) / 2));
  const indent = side === 0 ? {} : { indent: { left: side, right: side } };
  return paragraph(style, bookmark + runs(inlines), { ...extras, ...indent });
}
