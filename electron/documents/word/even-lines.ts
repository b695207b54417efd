import type { Inlines } from '../model/inline.ts';
import { type Mm, mm, mmToTwips } from '../model/length.ts';
import type { StyleName, Styles } from '../model/styles.ts';
import { type ParagraphExtras, paragraph, runs } from './paragraph.ts';
import { evenWidthOf } from './text-width.ts';

/**
 * A centred text whose lines are about as long as one another: no name ends in one lone word.
 * @param column the width it stands in
 * @param clear what stays free at each side of the column
 */
export function evenLines(
  style: StyleName,
  inlines: Inlines,
  styles: Styles,
  { column, clear }: { readonly column: Mm; readonly clear: Mm },
  extras: ParagraphExtras = {},
): string {
  if (inlines.length === 0) return '';
  const { size, bold } = styles[style];
  const width = evenWidthOf(inlines, size, bold, mm(column - 2 * clear));
  const side = mmToTwips(mm((column - width) / 2));
  return paragraph(style, runs(inlines), { ...extras, ...(side === 0 ? {} : { indent: { left: side, right: side } }) });
}
