import type { IParagraphStyleOptions } from 'docx';
import { mmToTwips, ptToTwips } from '../model/length.ts';
import { FONT_FAMILY, type ParagraphStyle, type StyleName, type Styles } from '../model/styles.ts';

/** Word's own heading styles are used, so that its navigation pane and tables of contents know them. */
const NAMES: Readonly<Record<StyleName, { readonly id: string; readonly name: string; readonly outline?: number }>> = {
  'translation-notice': { id: 'TranslationNotice', name: 'Ghi chú bản dịch' },
  'national-title': { id: 'NationalTitle', name: 'Quốc hiệu' },
  motto: { id: 'Motto', name: 'Tiêu ngữ' },
  'parent-agency': { id: 'ParentAgency', name: 'Cơ quan chủ quản' },
  'issuing-agency': { id: 'IssuingAgency', name: 'Cơ quan ban hành' },
  'document-number': { id: 'DocumentNumber', name: 'Số và ký hiệu' },
  'place-and-date': { id: 'PlaceAndDate', name: 'Địa danh và thời gian' },
  'type-name': { id: 'TypeName', name: 'Tên loại văn bản' },
  subject: { id: 'Subject', name: 'Trích yếu' },
  'letter-subject': { id: 'LetterSubject', name: 'Trích yếu công văn' },
  urgency: { id: 'Urgency', name: 'Dấu chỉ mức độ khẩn' },
  circulation: { id: 'Circulation', name: 'Chỉ dẫn phạm vi lưu hành' },
  addressee: { id: 'Addressee', name: 'Kính gửi' },
  body: { id: 'OfficialBody', name: 'Nội dung' },
  'legal-ground': { id: 'LegalGround', name: 'Căn cứ ban hành' },
  centred: { id: 'Centred', name: 'Nội dung căn giữa' },
  'table-note': { id: 'TableNote', name: 'Ghi chú bảng' },
  division: { id: 'Division', name: 'Phần - Chương - Mục' },
  'heading-1': { id: 'Heading1', name: 'heading 1', outline: 0 },
  'heading-2': { id: 'Heading2', name: 'heading 2', outline: 1 },
  'heading-3': { id: 'Heading3', name: 'heading 3', outline: 2 },
  'heading-4': { id: 'Heading4', name: 'heading 4', outline: 3 },
  item: { id: 'Item', name: 'Khoản và điểm' },
  'table-header': { id: 'TableHeader', name: 'Tiêu đề cột' },
  'table-cell': { id: 'TableCell', name: 'Ô trong bảng' },
  'recipients-heading': { id: 'RecipientsHeading', name: 'Nơi nhận' },
  recipients: { id: 'Recipients', name: 'Danh sách nơi nhận' },
  'drafter-mark': { id: 'DrafterMark', name: 'Ký hiệu người soạn thảo' },
  contact: { id: 'Contact', name: 'Địa chỉ cơ quan' },
  'signing-title': { id: 'SigningTitle', name: 'Quyền hạn và chức vụ' },
  'signing-name': { id: 'SigningName', name: 'Họ và tên người ký' },
  'appendix-label': { id: 'AppendixLabel', name: 'Số phụ lục', outline: 0 },
  'appendix-title': { id: 'AppendixTitle', name: 'Tên phụ lục' },
  'appendix-reference': { id: 'AppendixReference', name: 'Kèm theo văn bản' },
  'page-number': { id: 'OfficialPageNumber', name: 'Số trang văn bản' },
};

/** Empty paragraphs that carry a rule or follow a table: 1 pt high. */
export const RULE_STYLE = 'Rule';

/** All four, or Word takes the theme's font for the missing script. */
export const FONT = {
  ascii: FONT_FAMILY,
  hAnsi: FONT_FAMILY,
  cs: FONT_FAMILY,
  eastAsia: FONT_FAMILY,
} as const;

const ALIGNMENT = {
  left: 'left',
  centre: 'center',
  right: 'right',
  justify: 'both',
} as const;
const SINGLE_LINE = 240;
/** Colours of the model as Word writes them. */
export const HEX = { black: '000000', red: 'FF0000' } as const;

export function styleId(name: StyleName): string {
  return NAMES[name].id;
}

/** Every style of the model as options of `docx`, and the rule's. */
export function paragraphStyles(styles: Styles): IParagraphStyleOptions[] {
  const names = Object.keys(styles) as StyleName[];
  return [...names.map((name) => styleOptions(name, styles[name])), RULE_OPTIONS];
}

function styleOptions(name: StyleName, style: ParagraphStyle): IParagraphStyleOptions {
  const { id, name: shown, outline } = NAMES[name];
  return {
    id,
    name: shown,
    basedOn: 'Normal',
    next: name.startsWith('heading') ? styleId('body') : undefined,
    quickFormat: true,
    uiPriority: 1,
    run: {
      font: FONT,
      size: style.size * 2,
      bold: style.bold,
      italics: style.italic,
      color: HEX[style.colour],
    },
    paragraph: { ...paragraphOptions(style), outlineLevel: outline },
  };
}

function paragraphOptions(style: ParagraphStyle): IParagraphStyleOptions['paragraph'] {
  return {
    alignment: ALIGNMENT[style.align],
    indent: { left: 0, right: 0, firstLine: mmToTwips(style.firstLineIndent) },
    spacing: {
      before: ptToTwips(style.spaceBefore),
      after: ptToTwips(style.spaceAfter),
      line: Math.round(style.lineSpacing * SINGLE_LINE),
      lineRule: 'auto',
    },
    keepNext: style.keepWithNext,
    keepLines: style.keepWithNext,
  };
}

const RULE_OPTIONS: IParagraphStyleOptions = {
  id: RULE_STYLE,
  name: 'Đường kẻ',
  basedOn: 'Normal',
  run: { size: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
};
