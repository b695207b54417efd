import { expect, test } from 'vitest';
import { lunarDaysOf, lunarYearName, writeLunarDay } from '../../electron/domain/lunar-days.ts';

test.each([
  ['2026-02-16', 29, 12, false, 2025],
  ['2026-02-17', 1, 1, false, 2026],
  ['2026-04-26', 10, 3, false, 2026],
  ['2026-09-25', 15, 8, false, 2026],
  ['2025-07-25', 1, 6, true, 2025],
  ['2033-12-22', 1, 11, true, 2033],
  ['2034-01-20', 1, 12, false, 2033],
  ['2034-02-19', 1, 1, false, 2034],
])('%s is the %dth of month %d', (date, day, month, isLeap, year) => {
  const found = lunarDaysOf(Number(date.slice(0, 4))).find((each) => each.date === date);
  expect(found).toEqual({ date, day, month, isLeap, year });
});

test('names the years of the cycle of sixty', () => {
  expect([2024, 2025, 2026, 1984].map(lunarYearName)).toEqual(['Giáp Thìn', 'Ất Tỵ', 'Bính Ngọ', 'Giáp Tý']);
});

test('every day of a year has one, and each follows the one before', () => {
  for (const year of [1985, 2007, 2028, 2033, 2050]) {
    const days = lunarDaysOf(year);
    expect(days.length).toBe(year % 4 === 0 ? 366 : 365);
    for (const [at, { day }] of days.entries()) {
      const before = days[at - 1];
      if (before !== undefined) expect(day === 1 ? [29, 30].includes(before.day) : day === before.day + 1).toBe(true);
    }
  }
});

test.each([
  ['2026-02-17', 'mùng 1 tháng Giêng năm Bính Ngọ', 'day 1 of lunar month 1, Bính Ngọ'],
  ['2026-02-16', 'ngày 29 tháng Chạp năm Ất Tỵ', 'day 29 of lunar month 12, Ất Tỵ'],
  ['2025-08-08', 'rằm tháng 6 nhuận năm Ất Tỵ', 'day 15 of lunar month 6 (leap), Ất Tỵ'],
])('%s is written %s', (date, vi, en) => {
  const found = lunarDaysOf(Number(date.slice(0, 4))).find((each) => each.date === date);
  if (found === undefined) throw new Error(date);
  expect([writeLunarDay(found, 'vi'), writeLunarDay(found, 'en')]).toEqual([vi, en]);
});
