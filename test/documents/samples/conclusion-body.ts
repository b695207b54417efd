import { blank, text } from '../../../electron/documents/model/inline.ts';
import { BodyBuilder } from './build.ts';

const bold = (value: string) => text(value, { bold: true });
const italic = (value: string) => text(value, { italic: true });

function grounds(body: BodyBuilder): void {
  body
    .paragraph('Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;', 'legal-ground')
    .paragraph(
      'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;',
      'legal-ground',
    )
    .paragraph(
      ['Căn cứ Quyết định số ', blank, '/QĐ-TTTP ngày 08 tháng 01 năm 2024 của Chánh Thanh tra thành phố.'],
      'legal-ground',
    )
    .paragraph(
      'Thực hiện Quyết định nêu trên, từ ngày 15 tháng 01 năm 2024 đến ngày 29 tháng 3 năm 2024, Đoàn thanh tra đã tiến hành thanh tra trực tiếp tại Ủy ban nhân dân quận Bình An và 05 Ủy ban nhân dân phường trực thuộc.',
    )
    .paragraph([
      'Xét Báo cáo kết quả thanh tra ngày ',
      blank,
      ' của Trưởng đoàn thanh tra và ý kiến giải trình của đối tượng thanh tra, Chánh Thanh tra thành phố ',
      bold('kết luận như sau:'),
    ]);
}

function overview(body: BodyBuilder): void {
  body
    .heading(1, 'roman', 'parts', 'KHÁI QUÁT CHUNG')
    .paragraph(
      'Quận Bình An có 11 phường với diện tích tự nhiên 29,27 km² và dân số 281.460 người. Bộ phận Tiếp nhận và Trả kết quả của quận đặt tại trụ sở Ủy ban nhân dân quận, có 08 công chức được cử đến làm việc, tiếp nhận 236 thủ tục thuộc 14 lĩnh vực. Trong kỳ thanh tra, quận và các phường đã tiếp nhận hơn 214.000 hồ sơ, trong đó hồ sơ nộp trực tuyến đạt 35,79 %.',
    )
    .paragraph([
      'Việc công khai thủ tục được thực hiện tại trụ sở và trên Cổng Dịch vụ công; ',
      italic('riêng tỷ lệ số hóa hồ sơ năm 2021 chưa có số liệu'),
      ' (',
      blank,
      ').',
    ]);
}

function results(body: BodyBuilder): void {
  body
    .heading(1, 'roman', 'parts', 'KẾT QUẢ KIỂM TRA, XÁC MINH')
    .heading(2, 'arabic', 'contents', 'Việc chỉ đạo, điều hành và công khai thủ tục hành chính')
    .heading(3, 'nested', 'contents/points', 'Kết quả đạt được')
    .paragraph('Ủy ban nhân dân quận đã ban hành đầy đủ kế hoạch kiểm soát thủ tục hành chính hằng năm, cụ thể:')
    .items(
      'dash',
      'achievements',
      'Ban hành 03 kế hoạch, 12 công văn chỉ đạo và tổ chức 06 lớp tập huấn cho 412 lượt công chức, viên chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả các cấp;',
      'Niêm yết công khai 236/236 thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân quận, đạt 100 %;',
      'Thiết lập 11 kênh tiếp nhận phản ánh, kiến nghị của người dân và doanh nghiệp.',
    )
    .heading(3, 'nested', 'contents/points', 'Tồn tại, hạn chế')
    .items(
      'letter',
      'shortcomings-1',
      'Chưa kịp thời cập nhật 27 thủ tục hành chính đã được sửa đổi, bổ sung, trái với quy định tại khoản 2 Điều 15 Nghị định số 61/2018/NĐ-CP;',
      'Phường An Thới chưa niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị;',
      'Phường Long Hòa niêm yết mức thu lệ phí đã hết hiệu lực từ ngày 01 tháng 7 năm 2022;',
      'Chưa tổ chức đánh giá việc giải quyết thủ tục hành chính năm 2021;',
      [bold('Chưa thực hiện '), 'việc luân phiên công chức theo kế hoạch đã được phê duyệt;'],
      'Chưa bố trí đủ trang thiết bị tra cứu tình trạng giải quyết hồ sơ cho tổ chức, cá nhân.',
    )
    .heading(2, 'arabic', 'contents', 'Việc tiếp nhận, giải quyết hồ sơ và trả kết quả')
    .heading(3, 'nested', 'contents/points', 'Kết quả đạt được')
    .paragraph(
      'Kiểm tra xác suất 1.531 hồ sơ thuộc các lĩnh vực đất đai, xây dựng, hộ tịch, chứng thực và đăng ký kinh doanh cho thấy 1.405 hồ sơ được giải quyết trước hạn và đúng hạn, đạt 91,77 %; giấy tiếp nhận hồ sơ và hẹn trả kết quả được in từ Hệ thống thông tin giải quyết thủ tục hành chính, có chữ ký của người nộp và người nhận.',
    )
    .heading(3, 'nested', 'contents/points', 'Tồn tại, hạn chế')
    .heading(4, null, '', 'Về hồ sơ lĩnh vực đất đai')
    .items(
      'arabic',
      'land',
      'Có 126 hồ sơ giải quyết quá hạn, trong đó 44 hồ sơ quá hạn trên 30 ngày; chỉ 19 hồ sơ có văn bản xin lỗi và hẹn lại ngày trả kết quả, trái với khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP;',
      ['Có ', blank, ' hồ sơ yêu cầu bổ sung thành phần ngoài quy định;'],
      'Có 08 hồ sơ không lưu phiếu kiểm soát quá trình giải quyết.',
    );
}

function conclusions(body: BodyBuilder): void {
  body
    .heading(1, 'roman', 'parts', 'KẾT LUẬN')
    .paragraph(
      'Những tồn tại, hạn chế nêu tại Mục II có nguyên nhân khách quan là khối lượng hồ sơ lớn, quy định pháp luật về đất đai thay đổi nhiều, phần mềm chưa đồng bộ; song nguyên nhân chủ quan là chính, do người đứng đầu một số đơn vị chưa sâu sát, công chức chưa nghiên cứu kỹ quy định, việc tự kiểm tra chưa được thực hiện thường xuyên.',
    )
    .items(
      'dash',
      'responsibility',
      'Trách nhiệm chính thuộc về Chủ tịch Ủy ban nhân dân quận Bình An trong giai đoạn 2021 - 2023;',
      'Trách nhiệm trực tiếp thuộc về Trưởng phòng Tài nguyên và Môi trường, Chi nhánh Văn phòng Đăng ký đất đai quận Bình An và Chủ tịch Ủy ban nhân dân các phường An Thới, Long Hòa.',
    )
    .heading(1, 'roman', 'parts', 'CÁC BIỆN PHÁP ĐÃ ÁP DỤNG')
    .paragraph('Trong quá trình thanh tra, Trưởng đoàn thanh tra không áp dụng biện pháp xử lý theo thẩm quyền.')
    .heading(1, 'roman', 'parts', 'KIẾN NGHỊ BIỆN PHÁP XỬ LÝ')
    .paragraph('Từ kết quả thanh tra nêu trên, Chánh Thanh tra thành phố kiến nghị:', 'body', true)
    .items(
      'arabic',
      'recommendations',
      [
        bold('Đối với Chủ tịch Ủy ban nhân dân quận Bình An:'),
        ' chỉ đạo tổ chức kiểm điểm, rút kinh nghiệm đối với tập thể, cá nhân có liên quan; xây dựng kế hoạch khắc phục tồn tại, hạn chế trong thời hạn 02 tháng kể từ ngày ban hành Kết luận;',
      ],
      [
        bold('Đối với Sở Thông tin và Truyền thông:'),
        ' hoàn thiện Hệ thống thông tin giải quyết thủ tục hành chính, bảo đảm kết nối, chia sẻ dữ liệu với ',
        text('Cơ sở dữ liệu quốc gia về dân cư', { bold: true, italic: true }),
        ' trước ngày 30 tháng 9 năm 2024;',
      ],
      [bold('Đối với Sở Nội vụ:'), ' đưa kết quả khắc phục vào tiêu chí đánh giá, xếp loại năm 2024.'],
    )
    .paragraph(
      'Trên đây là Kết luận thanh tra; yêu cầu Chủ tịch Ủy ban nhân dân quận Bình An và các cơ quan, đơn vị có liên quan nghiêm túc thực hiện, báo cáo kết quả về Thanh tra thành phố trước ngày 17 tháng 7 năm 2024 để theo dõi, tổng hợp./.',
    );
}

function build() {
  const body = new BodyBuilder('conclusion');
  for (const part of [grounds, overview, results, conclusions]) part(body);
  return body.build();
}

export const conclusionBody = build();
