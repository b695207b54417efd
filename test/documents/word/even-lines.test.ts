import { describe, expect, it } from 'vitest';
import { text } from '../../../electron/documents/model/inline.ts';
import { mm, pt } from '../../../electron/documents/model/length.ts';
import { evenWidthOf, longestLineOf, textWidthOf } from '../../../electron/documents/word/text-width.ts';

const SUBJECT =
  'Về việc thanh tra trách nhiệm thực thi công vụ trong giải quyết thủ tục hành chính, cung cấp dịch vụ công tại Sở Tài nguyên và Môi trường thành phố Cần Thơ';
const size = pt(14);
const available = mm(165);

describe('even lines of a centred text', () => {
  it('leaves a text of one line as wide as it may be', () => {
    expect(evenWidthOf([text('Kết quả kiểm tra')], size, true, available)).toBe(available);
  });

  it('takes no line more, and leaves no lone word', () => {
    const lines = Math.ceil(textWidthOf(SUBJECT, size, true) / available);
    const width = evenWidthOf([text(SUBJECT)], size, true, available);
    expect(width).toBeLessThan(available);
    const longest = longestLineOf([text(SUBJECT)], size, true, width);
    // All lines but the last are at most the longest, so the last holds at least the rest of the text.
    const last = textWidthOf(SUBJECT, size, true) - (lines - 1) * longest;
    expect(last).toBeGreaterThan(longest / 3);
  });

  it('is never narrower than a word of the text', () => {
    const width = evenWidthOf([text('CAN THO CITY INSPECTORATE')], pt(13), true, mm(59));
    expect(width).toBeGreaterThan(textWidthOf('INSPECTORATE', pt(13), true));
  });
});
