import { BodyBuilder } from './build.ts';

/** The same headings and lists in two languages, every numbering scheme among them. */
export const itemsOriginal = new BodyBuilder('o')
  .heading(1, 'roman', 'parts', 'KẾT QUẢ KIỂM TRA')
  .heading(2, 'arabic', 'contents', 'Việc công khai thủ tục hành chính')
  .heading(3, 'nested', 'contents/points', 'Tồn tại, hạn chế')
  .items(
    'letter',
    'faults',
    'Chưa kịp thời cập nhật 27 thủ tục hành chính đã được sửa đổi, bổ sung;',
    'Phường An Thới chưa niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị;',
    'Phường Long Hòa niêm yết mức thu lệ phí đã hết hiệu lực;',
    'Chưa tổ chức đánh giá việc giải quyết thủ tục hành chính năm 2021;',
    'Chưa thực hiện việc luân phiên công chức theo kế hoạch đã được phê duyệt;',
    'Chưa bố trí đủ trang thiết bị tra cứu tình trạng giải quyết hồ sơ.',
  )
  .heading(3, 'nested', 'contents/points', 'Nguyên nhân')
  .items('dash', 'causes', 'Khối lượng hồ sơ lớn;', 'công chức chưa nghiên cứu kỹ quy định.')
  .heading(2, 'arabic', 'contents', 'Việc giải quyết hồ sơ')
  .heading(3, 'nested', 'contents/points', 'Kết quả đạt được')
  .items('arabic', 'files', 'Có 1.405 hồ sơ đúng hạn;', 'Có 126 hồ sơ quá hạn.')
  .heading(1, 'roman', 'parts', 'KIẾN NGHỊ')
  .items('arabic', 'asked', 'Kiểm điểm, rút kinh nghiệm;', 'Xây dựng kế hoạch khắc phục.')
  .paragraph('Trên đây là kết luận thanh tra; yêu cầu các cơ quan, đơn vị có liên quan nghiêm túc thực hiện./.')
  .build();

export const itemsTranslation = new BodyBuilder('t')
  .heading(1, 'roman', 'parts', 'FINDINGS')
  .heading(2, 'arabic', 'contents', 'Publication of administrative procedures')
  .heading(3, 'nested', 'contents/points', 'Shortcomings')
  .items(
    'letter',
    'faults',
    'Twenty-seven amended procedures had not been updated in time;',
    'An Thới Ward had not displayed the address for complaints & suggestions;',
    'Long Hòa Ward displayed fees that were no longer in force;',
    'The settlement of procedures in 2021 had not been assessed;',
    'Staff had not been rotated as planned;',
    'There was not enough equipment to look up the state of a file.',
  )
  .heading(3, 'nested', 'contents/points', 'Causes')
  .items('dash', 'causes', 'The number of files was large;', 'staff had not studied the rules closely.')
  .heading(2, 'arabic', 'contents', 'Settlement of files')
  .heading(3, 'nested', 'contents/points', 'Achievements')
  .items('arabic', 'files', 'There were 1,405 files on time;', 'There were 126 late files.')
  .heading(1, 'roman', 'parts', 'RECOMMENDATIONS')
  .items('arabic', 'asked', 'Review what went wrong;', 'Draw up a remediation plan.')
  .paragraph('The agencies concerned are required to act upon this inspection conclusion./.')
  .build();
