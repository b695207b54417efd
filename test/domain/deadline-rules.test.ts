import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore, plainDate } from '../../electron/domain/calendar-date.ts';
import { type Deadline, deadlineOf } from '../../electron/domain/deadline.ts';
import type { Term, TermUnit } from '../../electron/domain/term.ts';
import { dayOff } from '../../electron/domain/working-calendar.ts';
import { CALENDAR } from './a-case.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const unit = fc.constantFrom<TermUnit>('day', 'working-day', 'week', 'month');
const amount = fc.integer({ min: 1, max: 40 });

function deadline(anchor: string, many: number, kind: TermUnit): Deadline {
  const term: Term = { kind: 'within', amount: many, unit: kind, from: 'issue' };
  const found = deadlineOf(term, anchor, CALENDAR);
  if (found === null) throw new Error(`no deadline from ${anchor}`);
  return found;
}

describe('for every day from 1990 to 2060', () => {
  test('a deadline is after its anchor, never before the counted day, and on a day that is worked', () => {
    fc.assert(
      fc.property(day, amount, unit, (anchor, many, kind) => {
        const { dueOn, counted } = deadline(anchor, many, kind);
        expect(isBefore(anchor, counted)).toBe(true);
        expect(isBefore(dueOn, counted)).toBe(false);
        expect(dayOff(plainDate(dueOn), CALENDAR)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('every day between the counted one and the deadline is off', () => {
    fc.assert(
      fc.property(day, amount, unit, (anchor, many, kind) => {
        const { dueOn, counted } = deadline(anchor, many, kind);
        for (let each = plainDate(counted); each.toString() !== dueOn; each = each.add({ days: 1 })) {
          expect(dayOff(each, CALENDAR)).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('months end on the same-numbered day, or on the last day of a month that lacks it', () => {
    fc.assert(
      fc.property(day, amount, (anchor, many) => {
        const start = plainDate(anchor);
        const counted = plainDate(deadline(anchor, many, 'month').counted);
        expect(counted.year * 12 + counted.month).toBe(start.year * 12 + start.month + many);
        expect(counted.day).toBe(Math.min(start.day, counted.daysInMonth));
      }),
      { numRuns: 400 },
    );
  });

  test('from every month end, 1 to 12 months end within the month they lead to', () => {
    for (let month = 0; month < 71 * 12; month += 1) {
      // Day 0 of a month is the last of the one before.
      const end = new Date(Date.UTC(1990, month + 1, 0)).toISOString().slice(0, 10);
      for (const many of [1, 2, 6, 12]) {
        const last = new Date(Date.UTC(1990, month + 1 + many, 0)).getUTCDate();
        const { counted } = deadline(end, many, 'month');
        const expected = new Date(Date.UTC(1990, month + many, Math.min(Number(end.slice(8)), last)));
        expect(counted).toBe(expected.toISOString().slice(0, 10));
      }
    }
  });

  test('weeks end on the weekday they began on', () => {
    fc.assert(
      fc.property(day, amount, (anchor, many) => {
        const { counted } = deadline(anchor, many, 'week');
        expect(plainDate(counted).dayOfWeek).toBe(plainDate(anchor).dayOfWeek);
        expect(plainDate(anchor).until(plainDate(counted)).days).toBe(many * 7);
      }),
    );
  });

  test('provisional is said exactly where the reason says it', () => {
    fc.assert(
      fc.property(day, amount, unit, (anchor, many, kind) => {
        const { provisional, why } = deadline(anchor, many, kind);
        expect(why.vi?.includes('; tạm tính: lịch nghỉ năm ')).toBe(provisional);
        expect(why.en?.includes('; provisional: ')).toBe(provisional);
      }),
      { numRuns: 300 },
    );
  });

  test('calendar days are counted without the first', () => {
    fc.assert(
      fc.property(day, amount, (anchor, many) => {
        const { counted } = deadline(anchor, many, 'day');
        expect(plainDate(anchor).until(plainDate(counted)).days).toBe(many);
      }),
    );
  });

  test('as many worked days as the term has lie after the anchor up to the deadline', () => {
    fc.assert(
      fc.property(day, amount, (anchor, many) => {
        const { dueOn, counted } = deadline(anchor, many, 'working-day');
        expect(dueOn).toBe(counted);
        let worked = 0;
        for (let each = plainDate(anchor); each.toString() !== dueOn; ) {
          each = each.add({ days: 1 });
          if (dayOff(each, CALENDAR) === null) worked += 1;
        }
        expect(worked).toBe(many);
      }),
    );
  });

  test('a later anchor and a longer term never end earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), amount, unit, (anchor, later, many, kind) => {
        const moved = plainDate(anchor).add({ days: later }).toString();
        const first = deadline(anchor, many, kind).dueOn;
        expect(isBefore(deadline(moved, many, kind).dueOn, first)).toBe(false);
        expect(isBefore(deadline(anchor, many + 1, kind).dueOn, first)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
