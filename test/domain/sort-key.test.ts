import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vietnameseSortKey } from '../../electron/domain/sort-key.ts';

const collator = new Intl.Collator('vi', { numeric: true });
const LETTERS = [...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'];

function byKey(one: string, other: string): number {
  const [mine, theirs] = [vietnameseSortKey(one), vietnameseSortKey(other)];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}

test('keys put words and numbers in the order of the Vietnamese collation', () => {
  const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 });
  const phrase = fc.array(fc.oneof(word, fc.integer({ min: 0, max: 99_999 }).map(String)), { maxLength: 4 });
  fc.assert(
    fc.property(phrase, phrase, (left, right) => {
      const [one, other] = [left.join(' '), right.join(' ')];
      expect(Math.sign(byKey(one, other))).toBe(Math.sign(collator.compare(one, other)));
    }),
  );
});

test.each([
  [['Đắk Nông', 'Đà Nẵng', 'Cần Thơ', 'An Giang', 'Ăn', 'Ân Thi', 'Điện Biên', 'Dĩ An']],
  [['việc thứ 10', 'việc thứ 9', 'việc thứ 100', 'Việc thứ 9a']],
  [['ma', 'mạ', 'mã', 'mả', 'má', 'mà', 'mac']],
])('sorts %j', (names) => {
  expect(names.toSorted(byKey)).toEqual(names.toSorted(collator.compare));
});

test('composed and decomposed letters have one key', () => {
  expect(vietnameseSortKey('Đắk Mil'.normalize('NFD'))).toBe(vietnameseSortKey('Đắk Mil'.normalize('NFC')));
});
