import { expect, test } from 'vitest';
import { matches } from '../../renderer/words/fold.ts';

test.each([
  ['Ủy ban nhân dân huyện Đắk Mil', 'dak mil', true],
  ['Ủy ban nhân dân huyện Đắk Mil', 'ĐẮK uy', true],
  ['Ủy ban nhân dân huyện Đắk Mil'.normalize('NFD'), 'Đắk', true],
  ['Ủy ban nhân dân huyện Đắk Mil', 'dak song', false],
  ['Chậm trả kết quả', '', true],
])('«%s» matches «%s»: %s', (text, words, expected) => {
  expect(matches(text, words)).toBe(expected);
});
