import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore, parseIsoDate } from '../../electron/domain/calendar-date.ts';
import { writeLongDate, writeShortDate, writeWeekday } from '../../electron/domain/write-date.ts';

describe('dates in official text (Decree 30/2020, Annex I, II.4.b)', () => {
  test.each([
    ['2020-01-05', '05 tháng 01 năm 2020', '5 January 2020'],
    ['2025-02-24', '24 tháng 02 năm 2025', '24 February 2025'],
    ['2024-03-09', '09 tháng 3 năm 2024', '9 March 2024'],
    ['2024-09-30', '30 tháng 9 năm 2024', '30 September 2024'],
    ['2024-10-10', '10 tháng 10 năm 2024', '10 October 2024'],
    ['2024-12-01', '01 tháng 12 năm 2024', '1 December 2024'],
  ])('%s: days below 10 and months 1 and 2 have a zero', (date, vi, en) => {
    expect(writeLongDate(date, 'vi')).toBe(vi);
    expect(writeLongDate(date, 'en')).toBe(en);
  });

  test('short dates have zeros everywhere and never leave the month in doubt in English', () => {
    expect(writeShortDate('2025-03-05', 'vi')).toBe('05/03/2025');
    expect(writeShortDate('2025-03-05', 'en')).toBe('5 Mar 2025');
  });

  test('weekdays', () => {
    const week = ['2024-12-23', '2024-12-24', '2024-12-25', '2024-12-26', '2024-12-27', '2024-12-28', '2024-12-29'];
    expect(week.map((each) => writeWeekday(each, 'vi'))).toEqual([
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
      'Chủ nhật',
    ]);
    expect(writeWeekday('2024-12-29', 'en')).toBe('Sunday');
  });
});

describe('days that are read', () => {
  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '24-01-01',
    '2024-1-1',
    '',
    'hôm nay',
  ])('«%s» is none', (text) => expect(parseIsoDate(text)).toBeNull());

  test('a leap day is one', () => {
    expect(parseIsoDate('2024-02-29')?.toString()).toBe('2024-02-29');
  });

  test('are in order as their text is', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(isBefore(one, other)).toBe(one < other);
      }),
    );
  });
});
