import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterOf, romanOf } from '../../../electron/documents/model/letters.ts';

describe('letters of points (Decree 30/2020, Annex I, II.6)', () => {
  test('are the Vietnamese alphabet: đ after d, no f, j, w, z', () => {
    const alphabet = Array.from({ length: 23 }, (_, index) => letterOf(index + 1));
    expect(alphabet.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  test('go on with two letters', () => {
    expect([24, 28, 46, 47].map(letterOf)).toEqual(['aa', 'ađ', 'ay', 'ba']);
  });

  test('are never the same for two places', () => {
    const letters = Array.from({ length: 5_000 }, (_, index) => letterOf(index + 1));
    expect(new Set(letters).size).toBe(5_000);
    expect(letters.filter((each) => /[fjwz]/.test(each))).toEqual([]);
  });
});

describe('roman numbers', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [5, 'V'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [444, 'CDXLIV'],
    [1990, 'MCMXC'],
  ])('%d is %s', (index, written) => expect(romanOf(index)).toBe(written));

  test('read back as the number', () => {
    const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_999 }), (index) => {
        const digits = [...romanOf(index)].map((each) => values[each] ?? 0);
        const read = digits.reduce((sum, each, place) => sum + (each < (digits[place + 1] ?? 0) ? -each : each), 0);
        expect(read).toBe(index);
      }),
    );
  });
});
