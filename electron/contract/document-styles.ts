/** The numbers the preview is drawn with: the same that the Word and PDF writers read. */
export { headingStyle, isDivision } from '../documents/model/block.ts';
export { layOutChart } from '../documents/model/chart-layout.ts';
export { BLANK } from '../documents/model/inline.ts';
export { CLOSING_COLUMNS, HEADER_COLUMNS, PAIR_GUTTER } from '../documents/model/page.ts';
export {
  CONTACT_FOOT,
  FONT_FAMILY,
  RULE_LENGTH,
  SIGNATURE_SPACE,
  STAMP_FRAME,
  stylesOf,
} from '../documents/model/styles.ts';
