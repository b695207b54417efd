import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../electron/domain/count.ts';
import { writeCount, writeFigures } from '../../electron/domain/write-count.ts';
import { rateOf, writeCardinal, writeInteger, writeQuantity, writeRate } from '../../electron/domain/write-number.ts';

function count(affected: number, total: number): Count {
  return { affected: { value: affected }, total: { value: total } };
}

function rate(affected: number, total: number, language: 'vi' | 'en' = 'vi'): string | null {
  const found = rateOf(count(affected, total));
  return found === null ? null : writeRate(found, language);
}

describe('whole numbers', () => {
  test.each([
    [0, '0', '0'],
    [9, '9', '9'],
    [284, '284', '284'],
    [1_531, '1.531', '1,531'],
    [14_000, '14.000', '14,000'],
    [2_463_339, '2.463.339', '2,463,339'],
    [100_000_000, '100.000.000', '100,000,000'],
  ])('%d is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(writeInteger(value, 'vi')).toBe(vi);
    expect(writeInteger(value, 'en')).toBe(en);
  });

  test('one to nine things have a leading zero in Vietnamese, nought and ten have none', () => {
    expect([0, 1, 9, 10].map((each) => writeCardinal(each, 'vi'))).toEqual(['0', '01', '09', '10']);
    expect([0, 1, 9, 10].map((each) => writeCardinal(each, 'en'))).toEqual(['0', '1', '9', '10']);
  });

  test.each([
    ['more-than', 'hơn 14.000', 'more than 14,000'],
    ['over', 'trên 14.000', 'over 14,000'],
    ['about', 'khoảng 14.000', 'about 14,000'],
    ['nearly', 'gần 14.000', 'nearly 14,000'],
    ['at-least', 'ít nhất 14.000', 'at least 14,000'],
  ] as const)('the word of an approximate number is kept: %s', (approximation, vi, en) => {
    expect(writeQuantity({ value: 14_000, approximation }, 'vi')).toBe(vi);
    expect(writeQuantity({ value: 14_000, approximation }, 'en')).toBe(en);
  });
});

describe('rates', () => {
  test.each([
    [548, 1_531, '35,79%'],
    [23, 44, '52,27%'],
    [5, 44, '11,36%'],
    [127, 284, '44,72%'],
    [3_946, 2_463_339, '0,16%'],
    [7, 10, '70%'],
    [1, 8, '12,5%'],
    [14, 14, '100%'],
    [0, 14, '0%'],
    [1, 16, '6,25%'],
  ])('%d of %d is %s', (affected, total, written) => {
    expect(rate(affected, total)).toBe(written);
    expect(rate(affected, total, 'en')).toBe(written.replace(',', '.'));
  });

  test('a half is rounded up, and not by binary fractions', () => {
    expect(rate(1_005, 100_000)).toBe('1,01%');
    expect(rate(5, 100_000)).toBe('0,01%');
    expect(rate(49, 1_000_000)).toBe('0%');
  });

  test('there is none without a total, of nothing, or of more than there are', () => {
    expect(rateOf({ affected: { value: 3 } })).toBeNull();
    expect(rate(0, 0)).toBeNull();
    expect(rate(3, 2)).toBeNull();
  });

  test('one of approximate numbers has one decimal and says so', () => {
    const approximate: Count = {
      affected: { value: 860, approximation: 'over' },
      total: { value: 14_000, approximation: 'more-than' },
    };
    const found = rateOf(approximate);
    expect(found && writeRate(found, 'vi')).toBe('khoảng 6,1%');
    expect(found && writeRate(found, 'en')).toBe('about 6.1%');
  });

  test('each lies between 0 and 100 % and within half a hundredth of the true one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
        const affected = Math.floor(total * part);
        const found = rateOf(count(affected, total))?.hundredthsOfPercent ?? -1;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(10_000);
        expect(Math.abs(found - (affected / total) * 10_000)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  test('the written rate reads back as the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredthsOfPercent) => {
        const written = writeRate({ hundredthsOfPercent, approximate: false }, 'vi');
        expect(written).toMatch(/^\d+(,\d{1,2})?%$/);
        expect(Math.round(Number(written.slice(0, -1).replace(',', '.')) * 100)).toBe(hundredthsOfPercent);
      }),
    );
  });
});

describe('counts as phrases', () => {
  const files = { vi: 'hồ sơ', en: 'files' };

  test('exact numbers stand side by side with their rate', () => {
    const late: Count = { ...count(548, 1_531), unit: files, label: { vi: 'quá hạn', en: 'overdue' } };
    expect(writeCount(late, 'vi')).toBe('548/1.531 hồ sơ quá hạn (chiếm 35,79%)');
    expect(writeCount(late, 'en')).toBe('548 of 1,531 files overdue (35.79%)');
  });

  test('small numbers have leading zeros on both sides', () => {
    expect(writeCount({ ...count(2, 14), unit: { vi: 'xã' } }, 'vi')).toBe('02/14 xã (chiếm 14,29%)');
  });

  test('approximate numbers keep their words and say the rate is about', () => {
    const late: Count = {
      affected: { value: 860, approximation: 'over' },
      total: { value: 14_000, approximation: 'more-than' },
      unit: files,
      label: { vi: 'trễ hẹn', en: 'late' },
    };
    expect(writeCount(late, 'vi')).toBe('trên 860 hồ sơ trễ hẹn trong tổng số hơn 14.000 hồ sơ (chiếm khoảng 6,1%)');
    expect(writeCount(late, 'en')).toBe('over 860 files late out of more than 14,000 files (about 6.1%)');
  });

  test('a number alone is written alone', () => {
    expect(writeCount({ affected: { value: 9 }, unit: { vi: 'quy trình nội bộ' } }, 'vi')).toBe('09 quy trình nội bộ');
    expect(writeCount({ affected: { value: 9 } }, 'en')).toBe('9');
  });

  test('words of the other language are a blank, never printed', () => {
    expect(writeCount({ affected: { value: 9 }, unit: { vi: 'hồ sơ' } }, 'en')).toBe('9 ……');
  });

  test('an impossible count is written without a rate', () => {
    expect(writeCount(count(15, 14), 'vi')).toBe('15/14');
  });
});

test('a figure that is missing prints as a blank, with a total and without, and has no rate', () => {
  const unit = { vi: 'hồ sơ', en: 'files' };
  expect(writeCount({ total: { value: 1_531 }, unit }, 'vi')).toBe('……/1.531 hồ sơ');
  expect(writeCount({ total: { value: 1_531 }, unit }, 'en')).toBe('…… of 1,531 files');
  expect(writeCount({ total: { value: 1_531, approximation: 'about' }, unit }, 'vi')).toBe(
    '…… hồ sơ trong tổng số khoảng 1.531 hồ sơ',
  );
  expect(writeCount({ unit }, 'vi')).toBe('…… hồ sơ');
  expect(writeFigures({ total: { value: 1_531 } }, 'vi')).toBe('……/1.531');
  expect(rateOf({ total: { value: 1_531 } })).toBeNull();
});
