import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { BodyBuilder } from './build.ts';
import { minimalDocument } from './minimal.ts';

const SYLLABLES = (
  'thanh tra kiểm hồ sơ thủ tục hành chính tiếp nhận giải quyết trả kết quả đúng hạn trước quá một cửa liên thông ' +
  'ủy ban nhân dân xã phường thị trấn huyện tỉnh sở phòng đơn vị cán bộ công chức viên trách nhiệm quy định nghị ' +
  'luật điều khoản điểm theo tại việc chưa thực hiện đầy đủ kịp thời còn tồn hạn chế nguyên do ý thức phối hợp ' +
  'đất đai xây dựng hộ tịch chứng thực môi trường đầu tư giấy phép cấp lại đổi mới nộp phí lệ thu chi ngân sách ' +
  'đoàn đã rà soát xác minh biên bản giải trình kèm tài liệu chứng cứ số ngày tháng năm kỳ báo cáo tổng niêm yết'
).split(' ');

/** A linear congruential sequence (Numerical Recipes): the same text on every machine. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(next: () => number, words: number): string {
  const list = Array.from({ length: words }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '');
  const line = list.join(' ');
  return `${line.charAt(0).toLocaleUpperCase('vi')}${line.slice(1)}`;
}

function paragraph(next: () => number, sentences: number): string {
  return Array.from({ length: sentences }, () => `${sentence(next, 20)}.`).join(' ');
}

/** `findings` findings of about 300 words each: a heading, three paragraphs, a list of three; always the same text. */
export function largeDocument(findings: number): OfficialDocument {
  const next = sequence(30_2020);
  const body = new BodyBuilder('large').heading(1, 'roman', 'parts', 'KẾT QUẢ KIỂM TRA, XÁC MINH');
  for (let each = 1; each <= findings; each += 1) {
    body
      .heading(2, 'arabic', 'findings', sentence(next, 12))
      .paragraph(paragraph(next, 4))
      .paragraph(paragraph(next, 4))
      .items('dash', `facts-${each}`, ...Array.from({ length: 3 }, () => `${sentence(next, 20)};`))
      .paragraph(paragraph(next, 4));
  }
  return { ...minimalDocument, body: body.build() };
}
