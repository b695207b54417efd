import { blank, text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument, OfficialHeader } from '../../../electron/documents/model/official-document.ts';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { conclusionBody } from './conclusion-body.ts';

const header: OfficialHeader = {
  translationNotice: null,
  nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  parentAgencies: [[text('ỦY BAN NHÂN DÂN')], [text('THÀNH PHỐ VĨNH HƯNG')]],
  issuingAgency: [text('THANH TRA THÀNH PHỐ')],
  number: [text('Số: '), blank, text('/KL-TTTP')],
  placeAndDate: [text('Vĩnh Hưng, ngày '), blank, text(' tháng '), blank, text(' năm 2024')],
  typeName: [text('KẾT LUẬN THANH TRA')],
  subject: [
    text('Về trách nhiệm của Chủ tịch Ủy ban nhân dân quận Bình An trong việc tiếp nhận, '),
    text('giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông giai đoạn 2021 - 2023'),
  ],
  addressees: {
    label: 'Kính gửi:',
    names: [
      [text('- Chủ tịch Ủy ban nhân dân thành phố Vĩnh Hưng;')],
      [text('- Chủ tịch Ủy ban nhân dân quận Bình An;')],
      [text('- Giám đốc Sở Nội vụ, Giám đốc Sở Thông tin và Truyền thông thành phố Vĩnh Hưng.')],
    ],
  },
};

/** All header parts, every numbering scheme with restarts, blanks, marks, legal grounds, several pages. */
export const conclusion: OfficialDocument = {
  language: 'vi',
  properties: {
    title: 'Kết luận thanh tra việc giải quyết thủ tục hành chính tại quận Bình An',
    subject: 'Trách nhiệm tiếp nhận & giải quyết thủ tục hành chính <2021–2023>',
    author: 'Thanh tra thành phố Vĩnh Hưng',
    keywords: ['thanh tra', 'thủ tục hành chính'],
    createdOn: '2024-05-17',
  },
  page: PORTRAIT_A4,
  header,
  body: conclusionBody,
  closing: {
    recipients: {
      heading: 'Nơi nhận:',
      items: [
        [text('- Như trên;')],
        [text('- Thanh tra Chính phủ (để báo cáo);')],
        [text('- Ban Nội chính Thành ủy, Ủy ban Kiểm tra Thành ủy;')],
        [text('- Phòng Giám sát, kiểm tra và xử lý sau thanh tra;')],
        [text('- Lưu: VT, Hồ sơ Đoàn thanh tra (5 bản).')],
      ],
    },
    signing: {
      titleLines: [[text('KT. CHÁNH THANH TRA')], [text('PHÓ CHÁNH THANH TRA')]],
      signatureSpace: true,
      name: [text('Nguyễn Thị Thanh Hương')],
    },
  },
  appendices: [],
};
