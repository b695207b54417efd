import { type Mm, mm, type Pt, pt } from './length.ts';
import { type SideStyleName, sideStyles } from './side-styles.ts';

/** Styles of body paragraphs that templates may use. */
export type ParagraphStyleName = 'body' | 'legal-ground' | 'centred' | 'table-note';

/** Every named style; Word writes them as real styles, the PDF writer and the preview read the same numbers. */
export type StyleName = FullWidthStyleName | SideStyleName;

export type FullWidthStyleName =
  | ParagraphStyleName
  | 'national-title'
  | 'motto'
  | 'parent-agency'
  | 'issuing-agency'
  | 'document-number'
  | 'place-and-date'
  | 'type-name'
  | 'subject'
  | 'letter-subject'
  | 'addressee'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'item'
  | 'table-header'
  | 'table-cell'
  | 'recipients-heading'
  | 'recipients'
  | 'signing-title'
  | 'signing-name'
  | 'appendix-label'
  | 'appendix-title'
  | 'appendix-reference'
  | 'page-number'
  | 'translation-notice';

export type ParagraphStyle = {
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  readonly firstLineIndent: Mm;
  readonly spaceBefore: Pt;
  readonly spaceAfter: Pt;
  /** Multiple of single line spacing (Decree 30: 1 to 1.5). */
  readonly lineSpacing: number;
  readonly keepWithNext: boolean;
};

/** Decree 30/2020, Annex I, V: the one font of official documents; PDF embeds its metric twin Tinos. */
export const FONT_FAMILY = 'Times New Roman';

const INDENT = mm(12.7);

const base: ParagraphStyle = {
  size: pt(14),
  bold: false,
  italic: false,
  align: 'left',
  firstLineIndent: mm(0),
  spaceBefore: pt(0),
  spaceAfter: pt(0),
  lineSpacing: 1,
  keepWithNext: false,
};
const centred = { ...base, align: 'centre' } as const;
const running: ParagraphStyle = {
  ...base,
  align: 'justify',
  firstLineIndent: INDENT,
  spaceAfter: pt(6),
  lineSpacing: 1.15,
};
const heading: ParagraphStyle = { ...running, bold: true, keepWithNext: true };

/** The 13/14/14 size family of Decree 30/2020, Annex I (sample table, footnote 1): sizes move together. */
const FULL_WIDTH_STYLES: Readonly<Record<FullWidthStyleName, ParagraphStyle>> = {
  'translation-notice': { ...centred, size: pt(12), italic: true, spaceAfter: pt(6) },
  'national-title': { ...centred, size: pt(13), bold: true },
  motto: { ...centred, size: pt(14), bold: true },
  'parent-agency': { ...centred, size: pt(13) },
  'issuing-agency': { ...centred, size: pt(13), bold: true },
  'document-number': { ...centred, size: pt(13), spaceBefore: pt(6) },
  'place-and-date': { ...centred, size: pt(14), italic: true, spaceBefore: pt(6) },
  'type-name': { ...centred, bold: true, spaceBefore: pt(18), keepWithNext: true },
  subject: { ...centred, bold: true, keepWithNext: true },
  'letter-subject': { ...centred, size: pt(13), spaceBefore: pt(6) },
  addressee: { ...base, align: 'left', spaceBefore: pt(6), spaceAfter: pt(6) },
  body: running,
  'legal-ground': { ...running, italic: true },
  centred: { ...centred, spaceAfter: pt(6), lineSpacing: 1.15 },
  'table-note': { ...base, size: pt(12), italic: true, spaceBefore: pt(3), spaceAfter: pt(6) },
  'heading-1': heading,
  'heading-2': heading,
  // Points lettered a), b) are upright and not bold (Annex I, II.6).
  'heading-3': { ...heading, bold: false },
  'heading-4': { ...heading, bold: false, italic: true },
  item: running,
  'table-header': { ...centred, size: pt(12), bold: true },
  'table-cell': { ...base, size: pt(12) },
  'recipients-heading': { ...base, size: pt(12), bold: true, italic: true },
  recipients: { ...base, size: pt(11) },
  'signing-title': { ...centred, bold: true },
  'signing-name': { ...centred, bold: true },
  'appendix-label': { ...centred, bold: true, keepWithNext: true },
  'appendix-title': { ...centred, bold: true, keepWithNext: true },
  'appendix-reference': { ...centred, italic: true, spaceAfter: pt(12), keepWithNext: true },
  'page-number': { ...centred, size: pt(13) },
};

export const STYLES: Readonly<Record<StyleName, ParagraphStyle>> = {
  ...FULL_WIDTH_STYLES,
  ...sideStyles(FULL_WIDTH_STYLES),
};

/** Style of a block heading by its level. */
export function headingStyle(level: 1 | 2 | 3 | 4): `heading-${typeof level}` {
  return `heading-${level}`;
}

/** Clear space for signature and seal between post and name: about 30 mm high, the seal's 36–40 mm wide beside it. */
export const SIGNATURE_SPACE: Mm = mm(30);

/** Rules of the header, of the text above them (Decree 30/2020, Annex I, II.1–II.5). */
export const RULE_LENGTH = {
  /** Under tiêu ngữ: as long as the text. */
  motto: 1,
  /** Under the issuing agency and trích yếu: 1/3 to 1/2 of the text. */
  issuingAgency: 0.4,
  subject: 0.4,
} as const;
