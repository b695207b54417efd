import { describe, expect, test } from 'vitest';
import { plainDate } from '../../electron/domain/calendar-date.ts';
import { deadlineOf } from '../../electron/domain/deadline.ts';
import { calendarChanges, mergedCalendar, signedYearOf, withSigned } from '../../electron/domain/office-calendar.ts';
import {
  officeDayFaults,
  officeYearFaults,
  signedCalendarFaults,
} from '../../electron/domain/office-calendar-faults.ts';
import { outlookFingerprint } from '../../electron/domain/outlook.ts';
import { dayOff, specialDaysOf } from '../../electron/domain/working-calendar.ts';
import { CALENDAR, wordsOfProblems } from './a-case.ts';
import { DECISION, NOTHING_SET, officeDay, officeYear, SIGNED_2027 } from './office-days.ts';

const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;

describe('the calendar in use', () => {
  test('is the shipped one where the office set nothing', () => {
    expect(mergedCalendar(CALENDAR, NOTHING_SET)).toBe(CALENDAR);
  });

  test('takes a day off, and a day that is worked after all, from the office, with the decision as its source', () => {
    const days = [officeDay('2026-01-02', 'off'), officeDay('2026-11-24', 'worked', 'ngày làm việc')];
    const calendar = mergedCalendar(CALENDAR, { years: [], days });
    expect(dayOff(plainDate('2026-01-02'), calendar)?.vi).toBe('ngày nghỉ hoán đổi');
    expect(dayOff(plainDate('2026-11-24'), calendar)).toBeNull();
    expect(specialDaysOf(2026, calendar).find(({ date }) => date === '2026-01-02')?.source).toBe(
      'Thông báo 9441/TB-BNV ngày 01/10/2026 của Bộ Nội vụ',
    );
    expect(deadlineOf(TWO_MONTHS, '2026-09-24', calendar)?.dueOn).toBe('2026-11-24');
  });

  test('lays single days over a computed year, which stays provisional', () => {
    const calendar = mergedCalendar(CALENDAR, { years: [], days: [officeDay('2027-03-01', 'off')] });
    expect(deadlineOf(TWO_MONTHS, '2026-12-29', calendar)).toMatchObject({ dueOn: '2027-03-02', provisional: true });
    expect(specialDaysOf(2027, calendar)).toHaveLength(specialDaysOf(2027, CALENDAR).length + 1);
  });

  test('a year that the office announced is firm; one that it holds provisional is not', () => {
    const announced = mergedCalendar(CALENDAR, { years: [officeYear(2027)], days: [] });
    expect(deadlineOf(TWO_MONTHS, '2026-12-29', announced)).toMatchObject({ dueOn: '2027-03-01', provisional: false });
    const withdrawn = mergedCalendar(CALENDAR, { years: [officeYear(2026, 'provisional')], days: [] });
    expect(withdrawn.knownYears).toEqual([2024, 2025]);
    expect(specialDaysOf(2026, withdrawn)).toEqual(specialDaysOf(2026, CALENDAR));
  });

  test('bears another mark, so that what was computed before is computed again', () => {
    const other = mergedCalendar(CALENDAR, { years: [], days: [officeDay('2026-01-02', 'off')] });
    expect(outlookFingerprint(other)).not.toBe(outlookFingerprint(CALENDAR));
  });
});

describe('a calendar signed off', () => {
  const office = withSigned(NOTHING_SET, SIGNED_2027, CALENDAR);
  const merged = mergedCalendar(CALENDAR, office);

  test('is taken day for day: what it leaves out is a plain day of the week', () => {
    const off = specialDaysOf(2027, merged).filter(({ type, date }) => type === 'off' && plainDate(date).dayOfWeek < 6);
    expect(off.map(({ date }) => date)).toEqual(SIGNED_2027.years[0]?.days.map(({ date }) => date));
    expect(merged.knownYears).toContain(2027);
    expect(dayOff(plainDate('2027-09-03'), merged)).toBeNull();
  });

  test('changes nothing of other years, and takes the place of what was set of its own', () => {
    const before = { years: [], days: [officeDay('2026-01-02', 'off'), officeDay('2027-06-01', 'off')] };
    const after = withSigned(before, SIGNED_2027, CALENDAR);
    expect(after.days.map(({ date }) => date)).toContain('2026-01-02');
    expect(after.days.map(({ date }) => date)).not.toContain('2027-06-01');
  });

  test('comes back the same when it is handed on', () => {
    const handedOn = { ...SIGNED_2027, years: [signedYearOf(2027, merged, office)] };
    const again = mergedCalendar(CALENDAR, withSigned(NOTHING_SET, handedOn, CALENDAR));
    expect(calendarChanges(merged, again, [2027])).toEqual([]);
  });

  test('tells beforehand which days it changes', () => {
    const changes = calendarChanges(CALENDAR, merged, [2026, 2027]);
    expect(changes.find(({ date }) => date === '2027-09-01')).toMatchObject({ before: null, after: { type: 'off' } });
    expect(changes.find(({ date }) => date === '2027-09-03')?.after).toMatchObject({ type: 'worked' });
    expect(changes.every(({ date }) => date.startsWith('2027-'))).toBe(true);
    // Days that are named alike, in Vietnamese alone, are no change, and keep their English.
    expect(changes.map(({ date }) => date)).not.toContain('2027-01-01');
    expect(merged.changes?.find(({ date }) => date === '2027-01-01')?.reason.en).toBe("New Year's Day");
  });
});

describe('all that is wrong is told at once', () => {
  const empty = { number: ' ', date: '', issuer: '' };
  const four = [
    'calendar-decision-number-missing',
    'calendar-decision-date-missing',
    'calendar-decision-issuer-missing',
    'calendar-name-missing',
  ];

  test('of a day and of a year', () => {
    const day = { ...officeDay('2026-02-30', 'off', ' '), decision: empty, confirmedBy: '' };
    const codes = officeDayFaults(day).map(({ code }) => code);
    expect(codes).toEqual(['calendar-day-not-real', 'calendar-reason-missing', ...four]);
    const year = { ...officeYear(1999), decision: empty, confirmedBy: '' };
    expect(officeYearFaults(year).map(({ code }) => code)).toEqual(['calendar-year-unknown', ...four]);
    for (const code of codes) expect(wordsOfProblems('vi')).toHaveProperty(code);
  });

  test('of a file, with its places', () => {
    const day = { date: '2026-05-01', type: 'off', kind: 'holiday', reason: {} } as const;
    const year = { year: 2027, status: 'announced', days: [day, day] } as const;
    const faults = signedCalendarFaults({ signedBy: '', decision: DECISION, years: [year, { ...year, days: [] }] });
    expect(faults.map(({ code, where }) => `${where} ${code}`)).toEqual([
      'signedBy calendar-name-missing',
      'years calendar-year-twice',
      'years[0].days[0].date calendar-day-of-other-year',
      'years[0].days[0].reason.vi calendar-reason-missing',
      'years[0].days[1].date calendar-day-twice',
      'years[0].days[1].date calendar-day-of-other-year',
      'years[0].days[1].reason.vi calendar-reason-missing',
    ]);
  });

  test('nothing of what is right', () => {
    expect(signedCalendarFaults(SIGNED_2027)).toEqual([]);
    expect([...officeDayFaults(officeDay('2026-01-02', 'off')), ...officeYearFaults(officeYear(2027))]).toEqual([]);
  });
});
