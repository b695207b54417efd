import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../../electron/domain/calendar-date.ts';
import { deadlineOf } from '../../electron/domain/deadline.ts';
import { holidaysOf } from '../../electron/domain/holidays.ts';
import { dayOff } from '../../electron/domain/working-calendar.ts';
import { CALENDAR } from './a-case.ts';

function daysOf(year: number): string {
  return holidaysOf(year, CALENDAR.holidays)
    .map((each) => each.date.slice(5))
    .sort()
    .join(' ');
}

describe('computed days agree with those announced', () => {
  // 2022: every day as the Prime Minister chose it; 2025 and 2026 but for Tết and the swapped days.
  test('of 2022', () => {
    expect(daysOf(2022)).toBe(
      '01-01 01-03 01-31 02-01 02-02 02-03 02-04 04-10 04-11 04-30 05-01 05-02 05-03 09-01 09-02',
    );
  });

  test.each([2024, 2025, 2026])('of %d, outside Tết and the swapped days', (year) => {
    const swapped = CALENDAR.days.filter((each) => /hoán đổi/i.test(each.reason.vi ?? '')).map((each) => each.date);
    const ofYear = (days: typeof CALENDAR.days) =>
      days
        .filter(({ date, type, reason }) => date.startsWith(`${year}-`) && type === 'off' && !isTet(reason.vi))
        .map((each) => each.date)
        .filter((each) => plainDate(each).dayOfWeek < 6 && !swapped.includes(each));
    expect(ofYear(holidaysOf(year, CALENDAR.holidays)).sort()).toEqual(ofYear(CALENDAR.days).sort());
  });

  function isTet(reason: string | undefined): boolean {
    return reason?.startsWith('Tết Nguyên đán') === true;
  }
});

test('a holiday counts from the day its law came into force', () => {
  expect(daysOf(2025)).not.toContain('11-24');
  expect(daysOf(2026)).toContain('11-24');
  expect(daysOf(2020)).toContain('09-02');
  expect(daysOf(2020)).not.toMatch(/09-0[13]/);
});

test('the day beside 2 September is chosen once, on the side of a weekend', () => {
  expect(daysOf(2027)).toContain('09-02 09-03');
  expect(daysOf(2028)).toContain('09-01 09-02 09-04');
});

describe('for every year from 2014 to 2060', () => {
  const year = fc.integer({ min: 2014, max: 2060 }).filter((each) => !CALENDAR.knownYears.includes(each));

  test('no day stands twice, and each holiday on a weekend gives one working day more', () => {
    fc.assert(
      fc.property(year, (each) => {
        const days = holidaysOf(each, CALENDAR.holidays);
        expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
        const weekend = days.filter(({ date }) => plainDate(date).dayOfWeek > 5).length;
        expect(days.filter(({ reason }) => reason.vi?.endsWith('(nghỉ bù)'))).toHaveLength(weekend);
      }),
    );
  });

  test('a deadline on them is moved, and is provisional', () => {
    const term = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;
    expect(deadlineOf(term, '2027-07-02', CALENDAR)).toMatchObject({
      counted: '2027-09-02',
      dueOn: '2027-09-06',
      provisional: true,
    });
    expect(dayOff(plainDate('2027-02-08'), CALENDAR)?.vi).toContain('Tết Nguyên đán');
  });
});
