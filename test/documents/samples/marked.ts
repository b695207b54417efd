import type { TableRow } from '../../../electron/documents/model/block.ts';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { LANDSCAPE_A4, PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { BodyBuilder, cell, inlines } from './build.ts';

const SENTENCE =
  'Việc tiếp nhận, giải quyết hồ sơ thủ tục hành chính tại Bộ phận Một cửa cơ bản bảo đảm thời hạn; còn một số hồ sơ trả quá hạn, chưa có văn bản xin lỗi tổ chức, cá nhân theo quy định.';

function body() {
  const built = new BodyBuilder('marked')
    .heading(1, 'part', 'part', 'KẾT QUẢ KIỂM TRA')
    .heading(2, 'chapter', 'chapter', 'VIỆC TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ')
    .heading(3, 'section', 'section-1', 'TIẾP NHẬN HỒ SƠ')
    .heading(4, 'article', 'article', 'Ưu điểm')
    .items('arabic', 'clause-1', SENTENCE, SENTENCE)
    .items('letter', 'point-1', SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE)
    .heading(4, 'article', 'article', 'Tồn tại, hạn chế')
    .items('arabic', 'clause-2', SENTENCE)
    .heading(3, 'section', 'section-1', 'TRẢ KẾT QUẢ')
    .heading(4, 'article', 'article', 'Việc trả kết quả')
    .items('arabic', 'clause-3', SENTENCE)
    .heading(1, 'part', 'part', 'KIẾN NGHỊ')
    .heading(2, 'chapter', 'chapter', 'ĐỐI VỚI ĐƠN VỊ ĐƯỢC KIỂM TRA')
    .heading(3, 'section', 'section-2', 'VIỆC KHẮC PHỤC');
  for (let place = 1; place <= 6; place += 1) built.paragraph(SENTENCE);
  built.paragraph('Số liệu chi tiết tại Phụ lục kèm theo./.');
  return built.build();
}

function figuresOf(number: number): TableRow {
  return { type: 'cells', cells: [cell(`${number}`), cell(`Lĩnh vực thứ ${number}`), cell('1.500'), cell('16')] };
}

const figures = new BodyBuilder('figures')
  .add({
    type: 'table',
    id: 'figures-table',
    summary: 'TT, Lĩnh vực, Tiếp nhận, Quá hạn',
    columns: [
      { header: inlines('TT'), width: mm(18), align: 'centre' },
      { header: inlines('Lĩnh vực'), width: mm(134), align: 'left' },
      { header: inlines('Tiếp nhận'), width: mm(50), align: 'right' },
      { header: inlines('Quá hạn'), width: mm(50), align: 'right' },
    ],
    rows: [
      ...Array.from({ length: 31 }, (_, place) => figuresOf(place + 1)),
      { type: 'total', title: inlines('Tổng cộng'), cells: [cell('46.500'), cell('496')] },
    ],
  })
  .build();

/** Boxes 10b, 11, 12 and 13, several parent agencies and a long name, in the size family 12/13/13. */
export const marked: OfficialDocument = {
  language: 'vi',
  sizes: '12/13/13',
  properties: {
    title: 'Báo cáo kết quả kiểm tra',
    subject: 'Kết quả kiểm tra công vụ',
    author: 'Đoàn kiểm tra',
    keywords: [],
    createdOn: '2026-03-05',
  },
  page: PORTRAIT_A4,
  header: {
    circulation: { text: 'LƯU HÀNH NỘI BỘ', leastWidth: mm(0) },
    translationNotice: null,
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    parentAgencies: [
      [text('ỦY BAN NHÂN DÂN TỈNH TÂY ĐĂK')],
      [text('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH TÂY ĐĂK')],
      [text('CHI CỤC QUẢN LÝ ĐẤT ĐAI')],
    ],
    issuingAgency: [text('ĐOÀN KIỂM TRA VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TRONG LĨNH VỰC ĐẤT ĐAI, MÔI TRƯỜNG')],
    number: [text('Số: 05/BC-ĐKT')],
    placeAndDate: [text('Tây Đăk, ngày 05 tháng 3 năm 2026')],
    typeName: [text('BÁO CÁO')],
    subject: [text('Kết quả kiểm tra việc giải quyết thủ tục hành chính')],
    urgency: { text: 'THƯỢNG KHẨN', leastWidth: mm(40) },
    addressees: { label: 'Kính gửi:', names: [[text('Giám đốc Sở Nông nghiệp và Môi trường.')]] },
  },
  body: body(),
  closing: {
    recipients: {
      heading: 'Nơi nhận:',
      items: [[text('- Như trên;')], [text('- Lưu: VT, ĐKT.')]],
    },
    drafterMark: [text('PL.(30)')],
    signing: {
      titleLines: [[text('TRƯỞNG ĐOÀN')]],
      signatureSpace: true,
      otherPost: [text('CHÁNH VĂN PHÒNG SỞ')],
      name: [text('Nguyễn Văn Bình')],
    },
  },
  contact: [
    [text('Địa chỉ: Số 12 đường Hùng Vương, phường Bắc Gia Nghĩa, tỉnh Tây Đăk')],
    [
      text(
        'Điện thoại: 0261 3 544 000; Thư điện tử: snnmt@taydak.gov.vn; Trang thông tin điện tử: snnmt.taydak.gov.vn',
      ),
    ],
  ],
  appendices: [
    {
      id: 'figures',
      page: LANDSCAPE_A4,
      label: [text('Phụ lục')],
      title: [text('SỐ LIỆU GIẢI QUYẾT HỒ SƠ')],
      reference: [text('(Kèm theo Báo cáo số 05/BC-ĐKT ngày 05 tháng 3 năm 2026 của Đoàn kiểm tra)')],
      body: figures,
    },
  ],
};
