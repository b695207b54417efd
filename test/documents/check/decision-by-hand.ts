import { cell, p, packed, r } from './made-by-hand.ts';

/** Models 1.2 and 1.9 as an office makes them: number and date left open with spaces, lines as borders of empty paragraphs. */

const CENTRE = '<w:jc w:val="center"/>';
const RUNNING =
  '<w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
const LONG =
  'Kiểm tra việc thực hiện Kết luận thanh tra số 12/KL-TTCP ngày 05 tháng 01 năm 2026 tại Ủy ban nhân dân tỉnh Lâm Đồng trong thời hạn 15 ngày làm việc, theo điểm a khoản 2 Điều 103 Luật Thanh tra.';

function border(side: number): string {
  return p(
    '',
    `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="${side}" w:right="${side}"/>`,
  );
}

function row(left: string, right: string): string {
  return `<w:tr>${cell(3700, left)}${cell(5700, right)}</w:tr>`;
}

function header(symbol: string): string {
  const agency =
    p(r('THANH TRA CHÍNH PHỦ', { size: 13 }), CENTRE) +
    p(r('CỤC GIÁM SÁT, THẨM ĐỊNH', { bold: true, size: 13 }), CENTRE) +
    border(1150);
  const national =
    p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 13 }), CENTRE) +
    p(r('Độc lập - Tự do - Hạnh phúc', { bold: true }), CENTRE) +
    border(1130);
  const number = p(r(`Số:        /${symbol}`, { size: 13 }), CENTRE);
  const date = p(r('Hà Nội, ngày     tháng     năm 2026', { italic: true }), CENTRE);
  return `<w:tbl><w:tblPr/>${row(agency, national)}${row(number, date)}</w:tbl>${p('')}`;
}

function article(number: number, words: string): string {
  return p(r(`Điều ${number}. `, { bold: true }) + r(words), RUNNING);
}

const DECISION =
  p(r('QUYẾT ĐỊNH', { bold: true }), CENTRE) +
  p(r('Về việc kiểm tra thực hiện kết luận thanh tra', { bold: true }), CENTRE) +
  border(3400) +
  p(r('CỤC TRƯỞNG CỤC GIÁM SÁT, THẨM ĐỊNH', { bold: true }), CENTRE) +
  p('') +
  p(r('Căn cứ Luật Thanh tra ngày 25 tháng 6 năm 2025;', { italic: true }), RUNNING) +
  p(r('Theo đề nghị của Trưởng phòng Nghiệp vụ 1.', { italic: true }), RUNNING) +
  p('') +
  p(r('QUYẾT ĐỊNH:', { bold: true }), CENTRE) +
  p('') +
  article(1, LONG) +
  article(2, 'Thành lập Tổ kiểm tra gồm:') +
  p(r('1. Ông Nguyễn Văn A, Tổ trưởng;'), RUNNING) +
  p(r('2. Bà Trần Thị B, thành viên.'), RUNNING) +
  article(3, 'Các ông, bà có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này./.');

const CLOSING = `<w:tbl><w:tblPr/>${row(
  p(r('Nơi nhận:', { bold: true, italic: true, size: 12 })) +
    p(r('- Như Điều 3;', { size: 11 })) +
    p(r('- Lưu: VT, NV1.', { size: 11 })),
  p(r('KT. CỤC TRƯỞNG', { bold: true }), CENTRE) +
    p(r('PHÓ CỤC TRƯỞNG', { bold: true }), CENTRE) +
    p('') +
    p(r('Lê Văn C', { bold: true }), CENTRE),
)}</w:tbl>`;

const post = (words: string): string => p(r(words, { bold: true }), CENTRE);
const signatures = (left: readonly string[], right: readonly string[]): string =>
  `<w:tbl><w:tblPr/>${row(left.map(post).join(''), right.map(post).join(''))}</w:tbl>`;

const MINUTES_OPENING =
  p(r('BIÊN BẢN', { bold: true }), CENTRE) +
  p(r('Làm việc với Ủy ban nhân dân tỉnh Lâm Đồng', { bold: true }), CENTRE) +
  border(3400) +
  p(r(LONG), RUNNING);

const MINUTES =
  MINUTES_OPENING +
  p(r('Biên bản được lập thành 02 bản có giá trị như nhau./.'), RUNNING) +
  signatures(['ĐẠI DIỆN ĐƠN VỊ', 'Trần Văn B'], ['TRƯỞNG ĐOÀN', 'Lê Văn C']);

/** Posts of unequal length, and as many points of several lines as it takes for one to be parted by the page. */
const MINUTES_OF_PAGES =
  MINUTES_OPENING +
  p(r(`- ${LONG} ${LONG} ${LONG}`), RUNNING).repeat(5) +
  p(r('Biên bản được lập thành 02 bản có giá trị như nhau./.'), RUNNING) +
  signatures(
    ['ĐẠI DIỆN ỦY BAN', 'NHÂN DÂN TỈNH', 'PHÓ CHỦ TỊCH', '', 'Trần Văn B'],
    ['ĐẠI DIỆN ĐOÀN THANH TRA', 'TRƯỞNG ĐOÀN', '', '', 'Lê Văn C'],
  ) +
  p(r('Nơi nhận:', { bold: true, italic: true, size: 12 })) +
  p(r('- Ủy ban nhân dân tỉnh Lâm Đồng;', { size: 11 })) +
  p(r('- Lưu: VT, Hồ sơ.', { size: 11 }));

const MINUTES_UNMARKED =
  MINUTES_OPENING +
  p(r('Biên bản được lập thành 02 bản có giá trị như nhau.'), RUNNING) +
  signatures(['NGƯỜI GHI BIÊN BẢN', '', 'Trần Văn B'], ['CHỦ TRÌ', '', 'Lê Văn C']);

export const OPEN_BY_HAND: Readonly<Record<string, Uint8Array>> = {
  'decision (model 1.2)': packed(header('QĐ-CTĐ') + DECISION + CLOSING),
  'minutes (model 1.9)': packed(header('BB-CTĐ') + MINUTES),
  'minutes of several pages with recipients': packed(header('BB-CTĐ') + MINUTES_OF_PAGES),
  'minutes without the mark of the end': packed(header('BB-CTĐ') + MINUTES_UNMARKED),
};
