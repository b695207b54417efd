import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfLunar, lunarMonthsOf } from '../../electron/domain/lunar-calendar.ts';

/** First days of Tết as published, 1985–2050. */
const TET =
  `1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10
1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09
2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08
2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06
2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04
2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02
2050-01-23`.split(/\s+/);

/** Years of thirteen months and which month comes twice, as published. */
const LEAP_MONTHS = new Map([
  [1985, 2],
  [1987, 7],
  [1990, 5],
  [1993, 3],
  [1995, 8],
  [1998, 5],
  [2001, 4],
  [2004, 2],
  [2006, 7],
  [2009, 5],
  [2012, 4],
  [2014, 9],
  [2017, 6],
  [2020, 4],
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2031, 3],
  [2033, 11],
  [2036, 6],
  [2039, 5],
  [2042, 2],
  [2044, 7],
  [2047, 5],
  [2050, 3],
]);

test.each(TET)('Tết is on %s', (date) => {
  expect(dayOfLunar(Number(date.slice(0, 4)), 1, 1).toString()).toBe(date);
});

test('the leap months of 1985–2050', () => {
  const years = TET.map((each) => Number(each.slice(0, 4)));
  const found = years.flatMap((year) =>
    lunarMonthsOf(year).flatMap(({ month, isLeap }) => (isLeap ? [[year, month] as const] : [])),
  );
  expect(found).toEqual([...LEAP_MONTHS]);
});

test.each([
  [2024, '2024-04-18'],
  [2025, '2025-04-07'],
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
  [2028, '2028-04-04'],
  [2029, '2029-04-23'],
  [2030, '2030-04-12'],
  [2031, '2031-04-01'],
  [2032, '2032-04-19'],
  [2033, '2033-04-09'],
  [2034, '2034-04-28'],
  [2035, '2035-04-17'],
])('Giỗ Tổ of %d is on %s', (year, date) => expect(dayOfLunar(year, 3, 10).toString()).toBe(date));

test.each([
  [1985, '1985-02-20'],
  [2007, '2007-02-18'],
  [2030, '2030-02-03'],
])('one zone further east, Tết of %d is on %s', (year, date) => {
  expect(lunarMonthsOf(year, 8)[0]?.firstDay.toString()).toBe(date);
});

describe('for every year from 1900 to 2099', () => {
  test('twelve months in order, or thirteen with one of them twice, of 29 or 30 days, up to the next Tết', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const months = lunarMonthsOf(year);
        const ordinary = months.filter((each) => !each.isLeap);
        expect(ordinary.map((each) => each.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(months.length - ordinary.length).toBeLessThanOrEqual(1);
        const ends = [...months.slice(1).map((each) => each.firstDay), dayOfLunar(year + 1, 1, 1)];
        for (const [place, { firstDay }] of months.entries()) {
          expect([29, 30]).toContain(ends[place] === undefined ? 0 : firstDay.until(ends[place]).days);
        }
      }),
    );
  });
});
