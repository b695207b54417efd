import { describe, expect, test } from 'vitest';
import { plainDate } from '../../electron/domain/calendar-date.ts';
import { deadlineOf, dueAnswer, dueRange } from '../../electron/domain/deadline.ts';
import type { Term, TermUnit } from '../../electron/domain/term.ts';
import { dayOff } from '../../electron/domain/working-calendar.ts';
import { CALENDAR } from './a-case.ts';

function within(amount: number, unit: TermUnit): Term {
  return { kind: 'within', amount, unit, from: 'issue' };
}

function dueOn(anchor: string, amount: number, unit: TermUnit): string | undefined {
  return deadlineOf(within(amount, unit), anchor, CALENDAR)?.dueOn;
}

describe('«02 tháng kể từ ngày ban hành» (Civil Code, Art. 147.2, 148.3, 148.5)', () => {
  test.each([
    ['2024-12-23', '2025-02-23', '2025-02-24', 'weekend'],
    ['2024-12-27', '2025-02-27', '2025-02-27', 'plain'],
    ['2024-12-30', '2025-02-28', '2025-02-28', 'month end'],
    ['2024-12-31', '2025-02-28', '2025-02-28', 'month end'],
    ['2025-02-28', '2025-04-28', '2025-04-28', 'the last day of a month does not stick to the end'],
    ['2025-06-30', '2025-08-30', '2025-09-03', 'weekend and 1–2 September'],
    ['2025-12-17', '2026-02-17', '2026-02-23', 'Tết'],
    ['2025-12-31', '2026-02-28', '2026-03-02', 'month end and weekend'],
    ['2026-02-26', '2026-04-26', '2026-04-28', 'Giỗ Tổ on a Sunday and its substitute day'],
    ['2026-06-22', '2026-08-22', '2026-08-22', 'a worked Saturday'],
    ['2026-06-30', '2026-08-30', '2026-09-03', 'swapped 31 August, 1–2 September'],
    ['2026-09-24', '2026-11-24', '2026-11-25', 'the new holiday'],
    ['2026-12-29', '2027-02-28', '2027-03-01', 'month end and weekend'],
    ['2026-12-30', '2027-02-28', '2027-03-01', 'month end and weekend'],
    ['2026-12-31', '2027-02-28', '2027-03-01', 'month end and weekend'],
  ])('issued on %s: counted %s, due %s (%s)', (issued, counted, due) => {
    expect(deadlineOf(within(2, 'month'), issued, CALENDAR)).toMatchObject({ counted, dueOn: due });
  });
});

describe('working days', () => {
  test.each([
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-08-20', 3, '2026-08-24'],
    ['2026-04-24', 2, '2026-04-29'],
    ['2026-11-20', 3, '2026-11-26'],
  ])('%s and %d of them end on %s', (anchor, amount, due) => expect(dueOn(anchor, amount, 'working-day')).toBe(due));
});

describe('calendar days', () => {
  test.each([
    ['2026-11-09', 15, '2026-11-25'],
    ['2026-02-05', 15, '2026-02-23'],
  ])('%s and %d of them end on %s', (anchor, amount, due) => expect(dueOn(anchor, amount, 'day')).toBe(due));
});

describe('weeks', () => {
  test('end on the same weekday (Civil Code, Art. 148.2)', () => {
    expect(dueOn('2026-02-12', 2, 'week')).toBe('2026-02-26');
    expect(dueOn('2026-11-10', 2, 'week')).toBe('2026-11-25');
  });
});

describe('the reason', () => {
  function why(anchor: string, amount: number, unit: TermUnit, language: 'vi' | 'en' = 'vi') {
    return deadlineOf(within(amount, unit), anchor, CALENDAR)?.why[language];
  }

  test('names the day and why the counted one was left', () => {
    expect(why('2024-12-23', 2, 'month')).toBe('hết hạn thứ Hai 24/02/2025 vì 23/02/2025 là Chủ nhật');
    expect(why('2024-12-23', 2, 'month', 'en')).toBe('due on Monday 24 Feb 2025 because 23 Feb 2025 is a Sunday');
    expect(why('2024-12-27', 2, 'month')).toBe('hết hạn thứ Năm 27/02/2025');
  });

  test('names a month that lacks the day', () => {
    expect(why('2024-12-31', 2, 'month')).toBe('hết hạn thứ Sáu 28/02/2025 vì tháng 02/2025 không có ngày 31');
    expect(why('2025-12-31', 2, 'month')).toBe(
      'hết hạn thứ Hai 02/03/2026 vì tháng 02/2026 không có ngày 31, 28/02/2026 là thứ Bảy, 01/03/2026 là Chủ nhật',
    );
    expect(why('2024-12-31', 2, 'month', 'en')).toBe('due on Friday 28 Feb 2025 because February 2025 has no day 31');
  });

  test('names every day of a run of days off', () => {
    expect(why('2025-12-17', 2, 'month')).toBe(
      'hết hạn thứ Hai 23/02/2026 vì từ 17/02/2026 đến 20/02/2026 là Tết Nguyên đán, 21/02/2026 là thứ Bảy, 22/02/2026 là Chủ nhật',
    );
    expect(why('2026-06-30', 2, 'month', 'en')).toBe(
      'due on Thursday 3 Sep 2026 because 30 Aug 2026 is a Sunday, 31 Aug 2026 is a swapped day off, 1 Sep 2026 and 2 Sep 2026 are National Day',
    );
  });

  test('says that a Saturday is worked', () => {
    expect(why('2026-06-22', 2, 'month')).toBe('hết hạn thứ Bảy 22/08/2026; 22/08/2026 là ngày làm việc hoán đổi');
  });

  test('says which holidays the working days passed over, and which Saturday they took in', () => {
    expect(why('2026-02-12', 5, 'working-day')).toBe(
      'hết hạn thứ Năm 26/02/2026; không tính từ 16/02/2026 đến 20/02/2026 là Tết Nguyên đán',
    );
    expect(why('2026-08-20', 3, 'working-day')).toBe(
      'hết hạn thứ Hai 24/08/2026; có tính 22/08/2026 là ngày làm việc hoán đổi',
    );
    expect(why('2026-01-02', 200, 'working-day')).toContain('; không tính 11 ngày nghỉ lễ, tết, nghỉ bù, hoán đổi;');
  });

  test('of a fixed date says when nobody works on it', () => {
    expect(deadlineOf({ kind: 'date', date: '2025-02-24' }, null, CALENDAR)?.why.vi).toBe('ngày ấn định');
    expect(deadlineOf({ kind: 'date', date: '2025-02-23' }, null, CALENDAR)?.why.vi).toBe(
      'ngày ấn định; không phải ngày làm việc vì 23/02/2025 là Chủ nhật',
    );
  });
});

describe('provisional is what rests on a year not announced', () => {
  test.each([
    ['2026-12-29', 2, 'month', true],
    ['2024-12-23', 2, 'month', false],
    // The anchor is a day that nothing rests on.
    ['2023-12-15', 2, 'month', false],
    ['2023-12-15', 30, 'day', false],
    // Working days are counted through the end of 2023.
    ['2023-12-15', 30, 'working-day', true],
    // The counted day is of 2026, the day after the holiday too.
    ['2026-10-31', 2, 'month', false],
    ['2026-12-28', 3, 'working-day', false],
    ['2026-12-28', 4, 'working-day', true],
  ] as const)('from %s %d × %s: %s', (anchor, amount, unit, provisional) => {
    expect(deadlineOf(within(amount, unit), anchor, CALENDAR)?.provisional).toBe(provisional);
  });

  test('and the reason names the year', () => {
    const why = (anchor: string) => deadlineOf(within(2, 'month'), anchor, CALENDAR)?.why;
    expect(why('2027-12-28')?.vi).toBe('hết hạn thứ Hai 28/02/2028; tạm tính: lịch nghỉ năm 2028 chưa công bố');
    expect(why('2027-12-28')?.en).toContain('; provisional: the days off of 2028 are not announced yet');
    expect(why('2019-01-02')?.vi).toContain('; tạm tính: lịch nghỉ năm 2019 chưa có trong dữ liệu');
  });
});

describe('terms without a last day', () => {
  test.each([{ kind: 'at-once' }, { kind: 'regularly' }] as const)('$kind', (term) => {
    expect(deadlineOf(term, '2024-12-23', CALENDAR)).toBeNull();
  });

  test('counted ones whose start is not known', () => {
    expect(deadlineOf(within(2, 'month'), null, CALENDAR)).toBeNull();
  });

  test('a fixed date is not moved, whatever day it is', () => {
    expect(deadlineOf({ kind: 'date', date: '2025-02-23' }, null, CALENDAR)).toMatchObject({ dueOn: '2025-02-23' });
  });
});

describe('the shipped calendar', () => {
  test('names each day once, of a known year, with its source, and only weekdays as off days save Giỗ Tổ', () => {
    const dates = CALENDAR.days.map((each) => each.date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates.filter((each) => !CALENDAR.knownYears.includes(plainDate(each).year))).toEqual([]);
    expect(CALENDAR.days.filter((each) => each.source === '')).toEqual([]);
    const weekends = CALENDAR.days.filter((each) => plainDate(each.date).dayOfWeek > 5);
    expect(weekends.filter((each) => each.type === 'off').map((each) => each.date)).toEqual(['2026-04-26']);
    expect(weekends.filter((each) => each.type === 'worked')).toHaveLength(3);
  });

  test.each([
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
  ])('has the weekdays without work of %d', (year, days) => {
    const off: string[] = [];
    for (let each = plainDate(`${year}-01-01`); each.year === year; each = each.add({ days: 1 })) {
      if (each.dayOfWeek <= 5 && dayOff(each, CALENDAR) !== null) off.push(each.toString().slice(5));
    }
    expect(off.join(' ')).toBe(days);
  });
});

describe('a due day as it stands today', () => {
  test.each([
    ['2026-11-21', 'overdue', -1],
    ['2026-11-22', 'week', 0],
    ['2026-11-29', 'week', 7],
    ['2026-11-30', 'month', 8],
    ['2026-12-22', 'month', 30],
    ['2026-12-23', 'later', 31],
  ])('%s is %s, %i days left', (dueOn, state, daysLeft) => {
    expect(dueAnswer(dueOn, '2026-11-22')).toEqual({ dueOn, state, daysLeft });
  });

  test('is found under its state', () => {
    expect(dueRange('overdue', '2026-11-22')).toEqual({ to: '2026-11-21' });
    expect(dueRange('week', '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-29' });
    expect(dueRange('month', '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-12-22' });
  });
});
