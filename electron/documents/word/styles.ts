import type { IParagraphStyleOptions } from 'docx';
import { mmToTwips, ptToTwips } from '../model/length.ts';
import {
  FONT_FAMILY,
  type FullWidthStyleName,
  type ParagraphStyle,
  type StyleName,
  type Styles,
} from '../model/styles.ts';

type Named = { readonly id: string; readonly name: string; readonly outline?: number };

/** Word's own heading styles are used, so that its navigation pane and tables of contents know them. */
const NAMES: Readonly<Record<FullWidthStyleName, Named>> = {
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

export const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

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

function isFullWidth(name: StyleName): name is FullWidthStyleName {
  return name in NAMES;
}

/** Of a column, after the style it narrows; the outline of a document is that of its original. */
function named(name: StyleName): Named {
  if (isFullWidth(name)) return NAMES[name];
  const isOriginal = name.startsWith('original-');
  const { id, name: shown, outline } = NAMES[name.slice(name.indexOf('-') + 1) as FullWidthStyleName];
  if (isOriginal) return { id: `Original${id}`, name: `${shown} (nguyên bản)`, outline };
  return { id: `Translated${id}`, name: `${shown} (bản dịch)` };
}

export function styleId(name: StyleName): string {
  return named(name).id;
}

/** Every style of the model as options of `docx`, and the rule's; those of columns only where there are columns. */
export function paragraphStyles(styles: Styles, translation: string | null): IParagraphStyleOptions[] {
  const names = Object.keys(styles) as StyleName[];
  const used = names.filter((each) => translation !== null || isFullWidth(each));
  return [...used.map((each) => styleOptions(each, styles[each], translation)), RULE_OPTIONS];
}

/** @param translation locale of the right column */
function styleOptions(name: StyleName, style: ParagraphStyle, translation: string | null): IParagraphStyleOptions {
  const { id, name: shown, outline } = named(name);
  const isTranslated = translation !== null && name.startsWith('translated-');
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
      ...(isTranslated ? { language: { value: translation, eastAsia: translation } } : {}),
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
