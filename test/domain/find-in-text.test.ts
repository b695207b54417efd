import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangesIn, type SearchOptions, withRanges } from '../../electron/domain/find-in-text.ts';

const LOOSE: SearchOptions = { diacritics: false, matchCase: false, wholeWords: false };

function found(text: string, words: string, options: Partial<SearchOptions> = {}): readonly string[] {
  return rangesIn(text, words, { ...LOOSE, ...options }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['UBND huyện Đắk Mil và xã Đắk Mil', 'dak mil', {}, ['Đắk Mil', 'Đắk Mil']],
  ['UBND huyện Đắk Mil', 'dak mil', { diacritics: true }, []],
  ['Đắk Mil, đắk mil', 'đắk mil', { diacritics: true, matchCase: true }, ['đắk mil']],
  ['hồ sơ, hộ sơ', 'hồ', { diacritics: true }, ['hồ']],
  ['quá hạn, hạng', 'han', { wholeWords: true }, ['hạn']],
  ['548/1.531 hồ sơ', '548', { wholeWords: true }, ['548']],
  ['aaa', 'aa', {}, ['aa']],
  ['hồ\nsơ', 'ho so', {}, ['hồ\nsơ']],
  ['hồ sơ', '', {}, []],
])('in «%s» looking for «%s» %o', (text, words, options, expected) => {
  expect(found(text, words, options)).toEqual(expected);
});

test('a text with separate marks is found as it stands, and no letter is parted from its marks', () => {
  const parted = 'Đắk Mil'.normalize('NFD');
  expect(found(parted, 'Đắk', { diacritics: true })).toEqual(['Đắk'.normalize('NFD')]);
  expect(found(parted, 'da', {})).toEqual(['Đă\u0301'.normalize('NFD')]);
});

test('a letter that folds to two is found whole or not at all', () => {
  expect(found('İstanbul', 'istan')).toEqual(['İstan']);
  expect(found('İstanbul', 'i', { diacritics: true })).toEqual([]);
});

const letters = fc.constantFrom('a', 'ă', 'Ấ', 'đ', 'Đ', 'o', 'ơ\u0301', '\u0301', 'İ', 'ß', ' ', '\n', '.', '🙂', '1');
const text = fc.string({ unit: letters, maxLength: 30 });
const options = fc.record({ diacritics: fc.boolean(), matchCase: fc.boolean(), wholeWords: fc.boolean() });

test('each hit replaced by itself changes nothing, and nothing outside the hits ever changes', () => {
  fc.assert(
    fc.property(text, fc.string({ unit: letters, minLength: 1, maxLength: 3 }), options, (whole, words, chosen) => {
      const ranges = rangesIn(whole, words, chosen);
      for (const [index, range] of ranges.entries()) {
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
        expect(withRanges(whole, [range], whole.slice(range.start, range.end))).toBe(whole);
      }
      const marked = withRanges(whole, ranges, '\u0000').split('\u0000');
      const between = marked.map((_, index) => whole.slice(ranges[index - 1]?.end ?? 0, ranges[index]?.start));
      expect(marked).toEqual(between);
    }),
  );
});

test('what is put anywhere into a text is found there', () => {
  const word = fc.constantFrom('Đắk Mil', 'hồ sơ', 'QUÁ HẠN');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('x', 'ộ', ' ', '.') }), word, fc.string(), (before, words, after) => {
      const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('Đ', 'd').toLowerCase();
      const at = `${before} `.length;
      const hits = rangesIn(`${before} ${words} ${after}`, plain, LOOSE);
      expect(hits).toContainEqual({ start: at, end: at + words.length });
    }),
  );
});
