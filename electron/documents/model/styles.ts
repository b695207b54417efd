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
  | 'urgency'
  | 'circulation'
  | 'addressee'
  | 'division'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'item'
  | 'table-header'
  | 'table-cell'
  | 'recipients-heading'
  | 'recipients'
  | 'drafter-mark'
  | 'contact'
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
  readonly colour: Colour;
};

/** Official text is black; only the mark of urgency is red (Annex I, III.2). */
export type Colour = 'black' | 'red';

/** Decree 30/2020, Annex I, V: the one font of official documents; PDF embeds its metric twin Tinos. */
export const FONT_FAMILY = 'Times New Roman';

/** First line of running text: 1.27 cm (Annex I, II.6.e). */
export const FIRST_LINE_INDENT: Mm = mm(12.7);

/** Text in tables keeps its size in both families. */
export const TABLE_TEXT_SIZE: Pt = pt(12);

/** Sizes of quốc hiệu, tiêu ngữ, place and date, which all others move with (Annex I, V, footnote 1). */
export type SizeFamily = '13/14/14' | '12/13/13';

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
  colour: 'black',
};
const centred = { ...base, align: 'centre' } as const;
const running: ParagraphStyle = {
  ...base,
  align: 'justify',
  firstLineIndent: FIRST_LINE_INDENT,
  spaceAfter: pt(6),
  lineSpacing: 1.15,
};
const heading: ParagraphStyle = { ...running, bold: true, keepWithNext: true };

export type Styles = Readonly<Record<StyleName, ParagraphStyle>>;
type FullWidthStyles = Readonly<Record<FullWidthStyleName, ParagraphStyle>>;

/** The 13/14/14 family of Decree 30/2020, Annex I, V. */
const LARGE: FullWidthStyles = {
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
  urgency: { ...centred, size: pt(13), bold: true, spaceBefore: pt(8), colour: 'red' },
  circulation: { ...centred, size: pt(13), bold: true, spaceAfter: pt(8) },
  addressee: { ...base, align: 'left', spaceBefore: pt(6), spaceAfter: pt(6) },
  body: running,
  'legal-ground': { ...running, italic: true },
  centred: { ...centred, spaceAfter: pt(6), lineSpacing: 1.15 },
  'table-note': { ...base, size: pt(12), italic: true, spaceBefore: pt(3), spaceAfter: pt(6) },
  // Phần, Chương, Mục (Annex I, II.6.đ).
  division: { ...centred, bold: true, spaceAfter: pt(6), lineSpacing: 1.15, keepWithNext: true },
  'heading-1': heading,
  'heading-2': heading,
  // Points lettered a), b) are upright and not bold (Annex I, II.6).
  'heading-3': { ...heading, bold: false },
  'heading-4': { ...heading, bold: false, italic: true },
  item: running,
  'table-header': { ...centred, size: TABLE_TEXT_SIZE, bold: true },
  'table-cell': { ...base, size: TABLE_TEXT_SIZE },
  'recipients-heading': { ...base, size: pt(12), bold: true, italic: true },
  recipients: { ...base, size: pt(11) },
  'drafter-mark': { ...base, size: pt(11), spaceBefore: pt(6) },
  contact: { ...centred, size: pt(11) },
  'signing-title': { ...centred, bold: true },
  'signing-name': { ...centred, bold: true },
  'appendix-label': { ...centred, bold: true, keepWithNext: true },
  'appendix-title': { ...centred, bold: true, keepWithNext: true },
  'appendix-reference': { ...centred, italic: true, spaceAfter: pt(12), keepWithNext: true },
  'page-number': { ...centred, size: pt(13) },
};

/** Boxes with one size in the decree, or within both families: number 13, Phụ lục 14, Nơi nhận 12 and 11. */
const UNMOVED: ReadonlySet<string> = new Set<FullWidthStyleName>([
  'translation-notice',
  'document-number',
  'table-note',
  'table-header',
  'table-cell',
  'recipients-heading',
  'recipients',
  'drafter-mark',
  'contact',
  'urgency',
  'circulation',
  'appendix-label',
  'page-number',
]);

const SMALL = Object.fromEntries(
  Object.entries(LARGE).map(([name, style]) => [
    name,
    UNMOVED.has(name) ? style : { ...style, size: pt(style.size - 1) },
  ]),
) as FullWidthStyles;

const BY_SIZES: Readonly<Record<SizeFamily, Styles>> = {
  '13/14/14': { ...LARGE, ...sideStyles(LARGE) },
  '12/13/13': { ...SMALL, ...sideStyles(SMALL) },
};

/** The numbers of every style in one size family; 13/14/14 unless told otherwise. */
export function stylesOf(sizes: SizeFamily = '13/14/14'): Styles {
  return BY_SIZES[sizes];
}

/** Clear space for signature and seal between post and name: about 30 mm high, the seal's 36–40 mm wide beside it. */
export const SIGNATURE_SPACE: Mm = mm(30);

/** Frame of a mark of urgency or circulation: 8 mm high; its text keeps clear of the sides. */
export const STAMP_FRAME = { height: mm(8), clearance: mm(3) } as const;

/**
 * Contact lines at the foot of page 1: how far they end above the edge of the paper, and their rule stands below the text
 * area. Two lines fit into the bottom margin; more push the text of page 1 up.
 */
export const CONTACT_FOOT = { edge: mm(8), gap: mm(1.5) } as const;

/** Rules of the header, of the text above them (Decree 30/2020, Annex I, II.1–II.5). */
export const RULE_LENGTH = {
  /** Under tiêu ngữ: as long as the text. */
  motto: 1,
  /** Under the issuing agency and trích yếu: 1/3 to 1/2 of the text. */
  issuingAgency: 0.4,
  subject: 0.4,
} as const;
