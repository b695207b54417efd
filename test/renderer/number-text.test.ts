import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedFromWhole, wholeFromTyped } from '../../renderer/words/number-text.ts';

test.each([
  ['1531', 1531],
  ['1.531', 1531],
  ['1,531', 1531],
  ['14 000', 14_000],
  ['0', 0],
  ['1.234.567', 1_234_567],
])('«%s» is %i', (typed, value) => {
  expect(wholeFromTyped(typed)).toBe(value);
});

test.each(['', '1.5', '-3', '1.53.1', '12a', '1.5311', '9999999999999999'])('«%s» is no whole number', (typed) => {
  expect(wholeFromTyped(typed)).toBeNull();
});

test('a number comes back from the way it is shown', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
      expect(wholeFromTyped(typedFromWhole(value))).toBe(value);
    }),
  );
});
