/** The fixed words by which the boxes of a Vietnamese official document are known. */

/** Annex III, Part I, 1: type names in capitals with their abbreviation; null for those the practice of inspection added. */
const TYPES: readonly (readonly [name: string, abbreviation: string, inAnnex: boolean])[] = [
  ['NGHỊ QUYẾT', 'NQ', true],
  ['QUYẾT ĐỊNH', 'QĐ', true],
  ['CHỈ THỊ', 'CT', true],
  ['QUY CHẾ', 'QC', true],
  ['QUY ĐỊNH', 'QyĐ', true],
  ['THÔNG CÁO', 'TC', true],
  ['THÔNG BÁO', 'TB', true],
  ['HƯỚNG DẪN', 'HD', true],
  ['CHƯƠNG TRÌNH', 'CTr', true],
  ['KẾ HOẠCH', 'KH', true],
  ['PHƯƠNG ÁN', 'PA', true],
  ['ĐỀ ÁN', 'ĐA', true],
  ['DỰ ÁN', 'DA', true],
  ['BÁO CÁO', 'BC', true],
  ['BIÊN BẢN', 'BB', true],
  ['TỜ TRÌNH', 'TTr', true],
  ['HỢP ĐỒNG', 'HĐ', true],
  ['CÔNG ĐIỆN', 'CĐ', true],
  ['BẢN GHI NHỚ', 'BGN', true],
  ['BẢN THỎA THUẬN', 'BTT', true],
  ['GIẤY ỦY QUYỀN', 'GUQ', true],
  ['GIẤY MỜI', 'GM', true],
  ['GIẤY GIỚI THIỆU', 'GGT', true],
  ['GIẤY NGHỈ PHÉP', 'GNP', true],
  ['PHIẾU GỬI', 'PG', true],
  ['PHIẾU CHUYỂN', 'PC', true],
  ['PHIẾU BÁO', 'PB', true],
  ['KẾT LUẬN', 'KL', false],
  ['DANH MỤC', 'DM', false],
];

export type TypeName = { readonly name: string; readonly abbreviation: string; readonly inAnnex: boolean };

export const ABBREVIATIONS: readonly string[] = TYPES.map(([, abbreviation]) => abbreviation);

/** «oà» and «òa», «uỷ» and «ủy» are the same letters with the mark in another place. */
export function oneSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/HOÀ|HÒA/g, 'HÒA')
    .replaceAll(/UỶ|ỦY/g, 'ỦY')
    .replaceAll(/THOẢ|THỎA/g, 'THỎA')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function capitals(text: string): string {
  return oneSpelling(text.toLocaleUpperCase('vi'));
}

/** Has letters, and none of them small. */
export function isCapital(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A blank to be filled in by hand: dots, ellipses, underscores, or nothing. */
export function isBlank(text: string): boolean {
  return /^[\s.…_]*$/.test(text);
}

/** Capitals, or blanks with capitals. */
export function isCapitalOrBlank(text: string): boolean {
  return isCapital(text) || isBlank(text);
}

export function typeOf(text: string): TypeName | null {
  const shown = capitals(text).replace(/\s*:$/, '');
  const found = TYPES.find(([name]) => shown === name || (isCapital(text) && shown.startsWith(`${name} `)));
  if (found === undefined || text.length > 80) return null;
  const [name, abbreviation, inAnnex] = found;
  return { name, abbreviation, inAnnex };
}

export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export function isNationalTitle(text: string): boolean {
  return /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VI/.test(capitals(text));
}

export function isMotto(text: string): boolean {
  return /ĐỘC LẬP.*TỰ DO.*HẠNH PH/.test(capitals(text)) && text.length < 60;
}

/** «SỐ 85/QĐ-TTT» in capitals and without a colon is the end of a team's name: «ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ …». */
export const isNumber = (text: string): boolean =>
  /^Số\s*(?:[:.\d…/]|$)/iu.test(text) && !/^SỐ\s*\d/.test(text) && text.length < 60;
export const isLetterSubject = (text: string): boolean => /^V\s*\/\s*v\b/iu.test(text);
export const isAddressee = (text: string): boolean => /^Kính gửi(?:\s|:|$)/iu.test(text) && text.length < 400;
/** Annex III, model 1.6: a công điện names those it is sent to below «CHỦ TỊCH … ĐIỆN:». */
export const isWireAddressee = (text: string): boolean => /\sĐIỆN\s*:$/u.test(text) && isCapital(text);
export const isRecipients = (text: string): boolean => /^Nơi\s+nhận\s*[:.]?$/iu.test(text);
export const isAppendix = (text: string): boolean => /^Phụ lục(?:\s+(?:số\s+)?[\dIVXLC]+)?\s*[.:]?$/iu.test(text);

const FIGURES = /\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}/;

/** «…, ngày 05 tháng 01 năm 2020» at the end, filled in or not: place and date however long the place's name is. */
const ENDS_WITH_DATE = /,\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$/iu;
const LONGEST_OTHERWISE = 110;

export function isPlaceAndDate(text: string): boolean {
  if (isCapital(text)) return false;
  if (text.length > LONGEST_OTHERWISE) return ENDS_WITH_DATE.test(text);
  return FIGURES.test(text) || /ngày\b.*tháng\b/iu.test(text) || /tháng\s.*năm\s/iu.test(text);
}

/** Box 10b, in the order of Annex I, Part I, III.2.b. */
export const URGENCIES: readonly string[] = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'];
/** What people write in place of the three. */
const URGENCY_LIKE = /^(?:RẤT |TỐI |CỰC |ĐẠI )?(?:THƯỢNG )?(?:KHẨN|HỎA TỐC|GẤP)(?:[\s!.-]|$)/;
const LONGEST_STAMP = 25;

const STAMPS = /^(?:HỎA TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|DỰ THẢO.*)$/;

/** Boxes 10a, 10b and 11: marks of secrecy, urgency and circulation, which have colours of their own. */
export function isStamp(text: string): boolean {
  const shown = capitals(text).replaceAll('HOẢ', 'HỎA');
  return STAMPS.test(shown) || (isCapital(text) && text.length <= LONGEST_STAMP && URGENCY_LIKE.test(shown));
}

/** Box 10a. */
export function isSecrecy(text: string): boolean {
  return /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/.test(capitals(text));
}

/** «PL.(300)», «PL.30»: box 12. */
export const isDrafterMark = (text: string): boolean => /^\p{Lu}{1,6}\s*\.\s*\(?\s*\d{1,5}\s*\)?$/u.test(text);

const CONTACT =
  /(?:^|[\s;,(])(?:Địa chỉ|Trụ sở|ĐT|Điện thoại|Tel|Fax|E-?mail|Thư điện tử|Website|Trang thông tin điện tử)\s*:/iu;
/** Address, telephone, e-mail, site of the issuer: box 13. */
export const isContact = (text: string): boolean => CONTACT.test(text) || /\S@\S|(?:^|\s)www\./i.test(text);

/** «Số:      /QĐ-TTCP», «ngày     tháng     năm 2026»: a gap left to be filled in by hand, not one between two boxes. */
export function isGapToFill(before: string, after: string): boolean {
  if (/(?:^|\s)Số\s*:?$/iu.test(before)) return /^[/\d]/.test(after);
  return /(?:^|\s)(?:ngày|tháng|năm)$/iu.test(before) && /^(?:tháng|năm|\d|…)/iu.test(after);
}
