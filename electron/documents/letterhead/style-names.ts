import type { StyleName } from '../model/styles.ts';

/** What an office's own file may call a style of ours, and the sizes Decree 30, Annex I, V allows there when they are not those of the draft alone. */
export type StyleNames = {
  readonly names: readonly string[];
  readonly sizes?: readonly [least: number, most: number];
};

const BODY = [13, 14] as const;

/**
 * Word's own names come in English whatever language Word speaks; the others are what Vietnamese offices write. Compared without
 * case, marks, spaces and signs. Quốc hiệu, tiêu ngữ, place and date move together (footnote 1): they keep the size of the draft.
 */
export const STYLE_NAMES: Readonly<Partial<Record<StyleName, StyleNames>>> = {
  'national-title': { names: ['Quốc hiệu'] },
  motto: { names: ['Tiêu ngữ'] },
  'place-and-date': {
    names: ['Địa danh và thời gian', 'Địa danh, thời gian', 'Địa danh, ngày tháng', 'Địa danh', 'Ngày tháng'],
  },
  'parent-agency': { names: ['Cơ quan chủ quản', 'Tên cơ quan chủ quản', 'Cơ quan cấp trên'], sizes: [12, 13] },
  'issuing-agency': { names: ['Cơ quan ban hành', 'Tên cơ quan ban hành', 'Tên cơ quan', 'Cơ quan'], sizes: [12, 13] },
  'document-number': { names: ['Số và ký hiệu', 'Số, ký hiệu', 'Số ký hiệu', 'Số văn bản'], sizes: [13, 13] },
  'type-name': { names: ['Tên loại văn bản', 'Tên loại', 'Title'], sizes: BODY },
  subject: { names: ['Trích yếu', 'Trích yếu nội dung', 'Subtitle'], sizes: BODY },
  'letter-subject': { names: ['Trích yếu công văn', 'Về việc', 'V/v'], sizes: [12, 13] },
  addressee: { names: ['Kính gửi'], sizes: BODY },
  body: {
    names: ['Nội dung', 'Nội dung văn bản', 'Thân văn bản', 'Thân bài', 'Văn bản', 'Đoạn văn', 'Body Text', 'Normal'],
    sizes: BODY,
  },
  centred: { names: ['Nội dung căn giữa', 'Căn giữa'], sizes: BODY },
  'table-note': { names: ['Ghi chú bảng'], sizes: [11, 14] },
  'legal-ground': { names: ['Căn cứ ban hành', 'Căn cứ'], sizes: BODY },
  'heading-1': { names: ['heading 1', 'Tiêu đề 1', 'Đề mục 1', 'Mục 1'], sizes: BODY },
  'heading-2': { names: ['heading 2', 'Tiêu đề 2', 'Đề mục 2', 'Mục 2'], sizes: BODY },
  'heading-3': { names: ['heading 3', 'Tiêu đề 3', 'Đề mục 3', 'Mục 3'], sizes: BODY },
  'heading-4': { names: ['heading 4', 'Tiêu đề 4', 'Đề mục 4', 'Mục 4'], sizes: BODY },
  item: { names: ['Khoản và điểm', 'Khoản', 'Điểm'], sizes: BODY },
  'table-header': { names: ['Tiêu đề cột', 'Tiêu đề bảng', 'Đầu bảng'], sizes: [11, 14] },
  'table-cell': { names: ['Ô trong bảng', 'Nội dung bảng', 'Ô bảng'], sizes: [11, 14] },
  'recipients-heading': { names: ['Nơi nhận', 'Tiêu đề nơi nhận', 'Chữ nơi nhận'], sizes: [12, 12] },
  recipients: { names: ['Danh sách nơi nhận', 'Nơi nhận danh sách', 'Nội dung nơi nhận', 'Nơi nhận'], sizes: [11, 11] },
  'signing-title': { names: ['Quyền hạn và chức vụ', 'Chức vụ người ký', 'Chức vụ', 'Quyền hạn'], sizes: BODY },
  'signing-name': { names: ['Họ và tên người ký', 'Họ tên người ký', 'Người ký', 'Họ tên'], sizes: BODY },
  'appendix-label': { names: ['Số phụ lục', 'Phụ lục'], sizes: [14, 14] },
  'appendix-title': { names: ['Tên phụ lục', 'Tiêu đề phụ lục'], sizes: BODY },
  'appendix-reference': { names: ['Kèm theo văn bản', 'Kèm theo'], sizes: BODY },
  'page-number': { names: ['Số trang văn bản', 'Số trang'], sizes: BODY },
};

/** Word makes it for every file: nobody meant it to be the body of official documents, so nothing is said of it. */
export const NOBODYS_STYLES: ReadonlySet<string> = new Set(['normal', 'title', 'subtitle', 'bodytext']);

/** «Quốc hiệu», «Quoc_hieu», «QuocHieu» are one name. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]/g, '');
}
