import { blank, text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';

/** Nearly every fact is missing: what a clerk sees when a case has only been opened. */
export const minimalDocument: OfficialDocument = {
  language: 'vi',
  properties: {
    title: 'Kết luận thanh tra',
    subject: '',
    author: '',
    keywords: [],
    createdOn: '2024-02-29',
  },
  page: PORTRAIT_A4,
  header: {
    translationNotice: null,
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    parentAgencies: [],
    issuingAgency: [blank],
    number: [text('Số: '), blank, text('/KL-'), blank],
    placeAndDate: [blank, text(', ngày '), blank, text(' tháng '), blank, text(' năm '), blank],
    typeName: [text('KẾT LUẬN THANH TRA')],
    subject: [text('Về việc '), blank],
    addressees: null,
  },
  body: [{ type: 'paragraph', id: 'only', style: 'body', inlines: [blank] }],
  closing: {
    recipients: {
      heading: 'Nơi nhận:',
      items: [[text('- Lưu: VT, '), blank, text('.')]],
    },
    signing: { titleLines: [[blank]], signatureSpace: true, name: [blank] },
  },
  appendices: [],
};
