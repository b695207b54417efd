/** The numbers the preview is drawn with: the same that the Word and PDF writers read. */
export { BLANK } from '../documents/model/inline.ts';
export { CLOSING_COLUMNS, HEADER_COLUMNS, PAIR_GUTTER } from '../documents/model/page.ts';
export { FONT_FAMILY, headingStyle, RULE_LENGTH, SIGNATURE_SPACE, STYLES } from '../documents/model/styles.ts';
