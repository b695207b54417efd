import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayByKey, monthLater, monthOf, weekdayOf, weeksOf } from '../../renderer/screens/watch/month-days.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the weeks of a month', () => {
  test('go from Monday to Sunday and hold each of its days once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(monthOf(day));
        for (const week of weeks) expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
        const [year = 0, month = 0] = day.split('-').map(Number);
        const inMonth = weeks.flat().filter((each) => monthOf(each) === monthOf(day));
        expect(inMonth).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(new Set(inMonth)).toContain(day);
        expect(weeks.every((week) => week.some((each) => monthOf(each) === monthOf(day)))).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-02', 5, '2026-01-26'],
    ['2027-02', 4, '2027-02-01'],
    ['2026-11', 6, '2026-10-26'],
  ])('of %s', (month, count, first) => {
    const weeks = weeksOf(month);
    expect(weeks[0]?.[0]).toBe(first);
    expect(weeks).toHaveLength(count);
  });
});

test.each([
  ['2026-11-22', 'ArrowLeft', '2026-11-21'],
  ['2026-11-30', 'ArrowRight', '2026-12-01'],
  ['2026-11-03', 'ArrowUp', '2026-10-27'],
  ['2026-11-03', 'ArrowDown', '2026-11-10'],
  ['2026-11-22', 'Home', '2026-11-16'],
  ['2026-11-16', 'End', '2026-11-22'],
  ['2026-03-31', 'PageUp', '2026-02-28'],
  ['2024-01-30', 'PageDown', '2024-02-29'],
  ['2026-12-05', 'PageDown', '2027-01-05'],
  ['2026-11-22', 'x', null],
])('from %s the key %s leads to %s', (day, key, to) => {
  expect(dayByKey(day, key)).toBe(to);
});

test('months later and earlier', () => {
  expect([monthLater('2026-12', 1), monthLater('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
