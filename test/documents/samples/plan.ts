import type { TableBlock, TableColumn, TableRow } from '../../../electron/documents/model/block.ts';
import { blank, text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { LANDSCAPE_A4, PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { BodyBuilder, cell } from './build.ts';

function column(header: string, width: number, align: TableColumn['align'] = 'left'): TableColumn {
  return { header: [text(header)], width: mm(width), align };
}

const columns: readonly TableColumn[] = [
  column('TT', 10, 'centre'),
  column('Nội dung tồn tại, hạn chế', 52, 'justify'),
  column('Nguyên nhân', 35),
  column('Biện pháp khắc phục', 45, 'justify'),
  column('Đơn vị chủ trì', 26),
  column('Đơn vị phối hợp', 26),
  column('Thời hạn hoàn thành', 20, 'centre'),
  column('Sản phẩm', 24),
  column('Ghi chú', 14, 'right'),
];

const GROUPS = ['Công khai thủ tục hành chính', 'Tiếp nhận hồ sơ', 'Giải quyết hồ sơ', 'Trả kết quả và đánh giá'];
const FAULTS = [
  'Chưa kịp thời cập nhật, niêm yết công khai thủ tục hành chính đã được sửa đổi, bổ sung tại Bộ phận Một cửa.',
  'Giấy tiếp nhận hồ sơ và hẹn trả kết quả chưa ghi đầy đủ thành phần hồ sơ, chưa có chữ ký của người nộp.',
  'Hồ sơ giải quyết quá hạn nhưng không có văn bản xin lỗi và hẹn lại ngày trả kết quả theo quy định.',
  'Sổ theo dõi và phiếu kiểm soát quá trình giải quyết hồ sơ chưa được lập hoặc lập không đầy đủ.',
  'Chưa thực hiện đánh giá việc giải quyết thủ tục hành chính theo quý, năm.',
];

function row(index: number): TableRow {
  const fault = FAULTS[index % FAULTS.length] ?? '';
  const measures = [
    'Rà soát toàn bộ danh mục, cập nhật và niêm yết lại;',
    'Phân công công chức theo dõi hằng tuần;',
    'Báo cáo kết quả về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện.',
  ];
  return {
    type: 'cells',
    cells: [
      cell(String(index + 1)),
      index % 7 === 0 ? cell(fault, 'Có 126/1.531 hồ sơ được kiểm tra, chiếm 8,23 %.') : cell(fault),
      index % 5 === 1 ? cell([blank]) : cell('Công chức chưa nghiên cứu kỹ quy định; thiếu kiểm tra'),
      cell(...measures.slice(0, 1 + (index % 3))),
      cell('Văn phòng HĐND và UBND huyện'),
      cell('UBND các xã, thị trấn'),
      cell('Trước 30/9/2024'),
      cell('Báo cáo; danh mục niêm yết'),
      index % 4 === 0 ? cell('Đã làm') : [],
    ],
  };
}

const table: TableBlock = {
  type: 'table',
  id: 'plan-table',
  summary: 'Các tồn tại, hạn chế và biện pháp khắc phục',
  columns,
  rows: Array.from({ length: 40 }, (_, index) => index).flatMap((index): TableRow[] =>
    index % 10 === 0
      ? [
          {
            type: 'group',
            title: [text(`${'ABCD'[index / 10]}. ${GROUPS[index / 10]}`)],
          },
          row(index),
        ]
      : [row(index)],
  ),
};

const body = new BodyBuilder('plan')
  .paragraph('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 'legal-ground')
  .paragraph(
    'Thực hiện Kết luận số 09/KL-TTr ngày 17 tháng 5 năm 2024 của Chánh Thanh tra tỉnh, Ủy ban nhân dân huyện Sông Krông ban hành Kế hoạch khắc phục tồn tại, hạn chế như sau:',
  )
  .heading(1, 'roman', 'parts', 'MỤC ĐÍCH, YÊU CẦU')
  .items(
    'arabic',
    'aims',
    'Khắc phục triệt để các tồn tại, hạn chế đã được chỉ ra; nâng cao trách nhiệm của người đứng đầu và công chức.',
    'Xác định rõ nội dung, thời hạn, đơn vị chủ trì, đơn vị phối hợp và sản phẩm của từng nhiệm vụ.',
  )
  .heading(1, 'roman', 'parts', 'NỘI DUNG')
  .paragraph('Nội dung, thời hạn và phân công thực hiện nêu tại Phụ lục kèm theo Kế hoạch này.')
  .paragraph('(Chi tiết theo Phụ lục I và Phụ lục II)', 'centred')
  .heading(1, 'roman', 'parts', 'TỔ CHỨC THỰC HIỆN')
  .items(
    'dash',
    'organisation',
    'Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện theo dõi, đôn đốc, tổng hợp kết quả thực hiện;',
    'Thủ trưởng các phòng chuyên môn, Chủ tịch Ủy ban nhân dân các xã, thị trấn báo cáo trước ngày 25 hằng tháng.',
  )
  .paragraph('Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo để được hướng dẫn./.')
  .build();

/** A landscape appendix with a long table of nine columns, and a portrait appendix after it. */
export const plan: OfficialDocument = {
  language: 'vi',
  properties: {
    title: 'Kế hoạch khắc phục tồn tại, hạn chế',
    subject: 'Khắc phục tồn tại, hạn chế theo Kết luận số 09/KL-TTr',
    author: 'Ủy ban nhân dân huyện Sông Krông',
    keywords: ['kế hoạch', 'khắc phục'],
    createdOn: '2024-07-01',
  },
  page: PORTRAIT_A4,
  header: {
    translationNotice: null,
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    parentAgencies: [],
    issuingAgency: [text('ỦY BAN NHÂN DÂN HUYỆN SÔNG KRÔNG')],
    number: [text('Số: '), blank, text('/KH-UBND')],
    placeAndDate: [text('Sông Krông, ngày 01 tháng 7 năm 2024')],
    typeName: [text('KẾ HOẠCH')],
    subject: [text('Khắc phục tồn tại, hạn chế theo Kết luận số 09/KL-TTr')],
    addressees: {
      label: 'Kính gửi:',
      names: [[text('Thanh tra tỉnh Tây Đăk.')]],
    },
  },
  body,
  closing: {
    recipients: {
      heading: 'Nơi nhận:',
      items: [[text('- Thanh tra tỉnh;')], [text('- Các phòng, ban, UBND xã, thị trấn;')], [text('- Lưu: VT.')]],
    },
    signing: {
      titleLines: [[text('TM. ỦY BAN NHÂN DÂN')], [text('KT. CHỦ TỊCH')], [text('PHÓ CHỦ TỊCH')]],
      signatureSpace: true,
      name: [text('Y Wơn Êban')],
    },
  },
  appendices: [
    {
      id: 'appendix-1',
      page: LANDSCAPE_A4,
      label: [text('Phụ lục I')],
      title: [text('NỘI DUNG TỒN TẠI, HẠN CHẾ VÀ BIỆN PHÁP KHẮC PHỤC')],
      reference: [text('(Kèm theo Kế hoạch số '), blank, text('/KH-UBND ngày 01 tháng 7 năm 2024)')],
      body: [table],
    },
    {
      id: 'appendix-2',
      page: PORTRAIT_A4,
      label: [text('Phụ lục II')],
      title: [text('DANH SÁCH ĐẦU MỐI THEO DÕI')],
      reference: [text('(Kèm theo Kế hoạch số '), blank, text('/KH-UBND ngày 01 tháng 7 năm 2024)')],
      body: new BodyBuilder('appendix-2')
        .items('arabic', 'contacts', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện;', 'Phòng Nội vụ huyện.')
        .paragraph('Ghi chú: danh sách được cập nhật khi có thay đổi nhân sự.', 'table-note')
        .build(),
    },
  ],
};
