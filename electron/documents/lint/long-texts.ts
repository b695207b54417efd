import type { BilingualText } from '../../domain/bilingual-text.ts';

/** As long as the longest of their kind in published conclusions, in words that wrap as real ones do. */
const LINES = {
  body: {
    vi: 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính thuộc Văn phòng Ủy ban nhân dân tỉnh Thừa Thiên Huế',
    en: 'Centre for Public Administrative Services and Control of Administrative Procedures of the Office of the People’s Committee of Thua Thien Hue Province',
  },
  unit: {
    vi: 'Ủy ban nhân dân thị trấn Nông trường Việt Trung và Ban Quản lý các cửa hàng dịch vụ công trực thuộc, huyện Bố Trạch, tỉnh Quảng Bình',
    en: 'People’s Committee of Viet Trung State Farm Township and the management board of its public service counters, Bo Trach District, Quang Binh Province',
  },
  team: {
    vi: 'Đoàn thanh tra trách nhiệm thủ trưởng cơ quan, đơn vị trong việc thực hiện cải cách hành chính và giải quyết thủ tục hành chính',
    en: 'Inspection Team on the responsibility of heads of bodies for administrative reform and the handling of administrative procedures',
  },
  post: {
    vi: 'Phó Trưởng phòng phụ trách Phòng Tiếp công dân, xử lý đơn thư và giám sát, kiểm tra, xử lý sau thanh tra',
    en: 'Deputy Head in charge of the Division for Receiving Citizens, Handling Petitions and Follow-up of Inspections',
  },
  matter: {
    vi: 'việc thực hiện cải cách hành chính, kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông và trách nhiệm thực thi công vụ của cán bộ, công chức, viên chức',
    en: 'administrative reform, control of administrative procedures, the one-stop and interconnected one-stop mechanisms, and the performance of public duties by officials and employees',
  },
  law: {
    vi: 'thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính và việc số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
    en: 'the one-stop and interconnected one-stop mechanisms in handling administrative procedures and the digitisation of files and results',
  },
  finding: {
    vi: 'Việc tiếp nhận, luân chuyển và trả kết quả giải quyết hồ sơ thủ tục hành chính trong lĩnh vực đất đai còn chậm so với thời hạn ghi trên giấy tiếp nhận hồ sơ và hẹn trả kết quả, chưa thực hiện đầy đủ việc xin lỗi bằng văn bản',
    en: 'The reception, transfer and return of results of land files ran behind the dates promised in the receipts, and written apologies were not always given',
  },
  cause: {
    vi: 'Công tác kiểm tra, đôn đốc của người đứng đầu chưa thường xuyên, việc phân công nhiệm vụ giữa các bộ phận chuyên môn chưa rõ ràng, chưa kịp thời',
    en: 'The head did not check and urge often enough, and tasks were not assigned clearly and in time among the professional sections',
  },
  explained: {
    vi: 'Đơn vị giải trình do số lượng hồ sơ phát sinh tăng đột biến trong khi biên chế được giao không đủ, hệ thống thông tin nhiều lần gián đoạn kết nối',
    en: 'The unit explained that files rose suddenly while it lacked staff, and that the information system was interrupted many times',
  },
  evidence: {
    vi: 'Biên bản làm việc giữa Đoàn với bộ phận tiếp nhận và trả kết quả ngày 20 tháng 9 năm 2024',
    en: 'Minutes of the meeting between the Team and the reception section on 20 September 2024',
  },
  measure: {
    vi: 'Rà soát toàn bộ hồ sơ quá hạn, xác định rõ nguyên nhân và trách nhiệm từng khâu, giải quyết dứt điểm, xin lỗi tổ chức, công dân bằng văn bản và công khai kết quả trên trang thông tin điện tử',
    en: 'Review all overdue files, establish cause and responsibility at each step, settle them, apologise in writing and publish the results on the website',
  },
  product: {
    vi: 'Báo cáo kết quả rà soát kèm danh mục hồ sơ, thư xin lỗi và quyết định phân công nhiệm vụ',
    en: 'Report on the review with a list of files, letters of apology and decisions on assignment of tasks',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

const PARAGRAPHS = {
  narrative: LINES.finding,
  overview: LINES.unit,
  measures: LINES.measure,
  requests: LINES.explained,
  explained: LINES.explained,
} as const;

/** A name or a sentence without its full stop, 100 to 230 characters. */
export function longLine(name: keyof typeof LINES): BilingualText {
  return LINES[name];
}

/** Three paragraphs of four sentences, about 2,000 characters. */
export function longParagraphs(name: keyof typeof PARAGRAPHS): BilingualText {
  const { vi, en } = PARAGRAPHS[name];
  const paragraph = (text: string) => `${text}. `.repeat(4).trim();
  const three = (text: string) => [1, 2, 3].map(() => paragraph(text)).join('\n');
  return { vi: three(vi), en: three(en) };
}

/** Texts that must differ: equal causes and bodies print once. */
export function numbered(text: BilingualText, number: number): BilingualText {
  return { vi: `${text.vi} (${number})`, en: `${text.en} (${number})` };
}
