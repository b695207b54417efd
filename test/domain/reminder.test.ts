import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../../electron/domain/calendar-date.ts';
import {
  REMINDER_STEPS,
  type ReminderStep,
  reminderStep,
  remindersDue,
  type ToldReminder,
} from '../../electron/domain/reminder.ts';
import type { WatchedRow } from '../../electron/domain/watched-row.ts';
import { aWatchedRow } from './any-watched-row.ts';

const FIRST = plainDate('2025-01-01');
const day = (days: number) => FIRST.add({ days }).toString();

/** Lives through these days, as the application does: what is due is told and remembered. */
function lived(days: readonly number[], rowsOn: (today: string) => readonly WatchedRow[]) {
  const told = new Map<string, ToldReminder>();
  const heard: ToldReminder[] = [];
  for (const each of days) {
    const due = remindersDue(rowsOn(day(each)), day(each), [...told.values()]);
    for (const reminder of due) {
      heard.push(reminder);
      told.set([reminder.inspectionId, reminder.mark, reminder.dueOn, reminder.step].join(), reminder);
    }
  }
  return heard;
}

const steps = (heard: readonly ToldReminder[]) => heard.map(({ step, toldOn }) => `${step} ${toldOn}`);

describe('which step a last day has reached', () => {
  test.each([
    ['2025-01-24', null],
    ['2025-01-25', 'month'],
    ['2025-02-16', 'month'],
    ['2025-02-17', 'week'],
    ['2025-02-22', 'week'],
    ['2025-02-23', 'day'],
    ['2025-02-24', 'day'],
    ['2025-02-25', 'overdue'],
  ])('on %s: %s', (today, step) => {
    expect(reminderStep('2025-02-24', today)).toBe(step);
  });
});

describe('what is told', () => {
  const row = aWatchedRow({ dueOn: day(60) });

  test('each step once, on its day', () => {
    const everyDay = Array.from({ length: 120 }, (_, index) => index);
    expect(steps(lived(everyDay, () => [row]))).toEqual([
      `month ${day(30)}`,
      `week ${day(53)}`,
      `day ${day(59)}`,
      `overdue ${day(61)}`,
    ]);
  });

  test('after a long sleep the most urgent step alone', () => {
    expect(steps(lived([0, 59, 60], () => [row]))).toEqual([`day ${day(59)}`]);
    expect(steps(lived([0, 300, 301], () => [row]))).toEqual([`overdue ${day(300)}`]);
  });

  test('a clock that was years ahead takes no reminder away', () => {
    expect(steps(lived([0, 5000, 1, 31, 60, 61, 62], () => [row]))).toEqual([
      `overdue ${day(5000)}`,
      `month ${day(31)}`,
      `day ${day(60)}`,
      `overdue ${day(61)}`,
    ]);
  });

  test('a clock one day back, as on a journey, tells nothing again', () => {
    expect(steps(lived([30, 29, 30, 61, 60, 61], () => [row]))).toEqual([`month ${day(30)}`, `overdue ${day(61)}`]);
  });

  test('an extension has reminders of its own', () => {
    const extended = { ...row, dueOn: day(200), extensionCount: 1 };
    const heard = lived([31, 61, 62, 170, 201], (today) => [today < day(62) ? row : extended]);
    expect(heard.map(({ dueOn, step }) => [dueOn, step])).toEqual([
      [day(60), 'month'],
      [day(60), 'overdue'],
      [day(200), 'month'],
      [day(200), 'overdue'],
    ]);
  });

  test('nothing of closed rows and of rows without a known day; sub-tasks for themselves', () => {
    const closed = { ...row, closedOn: day(2) };
    expect(remindersDue([closed, { ...row, dueOn: null }], day(90), [])).toEqual([]);
    const heard = remindersDue([row, { ...row, taskId: 't1' }], day(90), []);
    expect(heard.map(({ mark }) => mark)).toEqual(['f1~u1', 'f1~u1/t1']);
  });
});

describe('whatever the clock does', () => {
  const dues = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 5 });
  const rowsOf = (given: readonly number[]) =>
    given.map((due, index) => aWatchedRow({ key: { findingId: `f${index}` }, dueOn: day(due) }));
  const keyOf = ({ mark, dueOn, step }: ToldReminder) => `${mark} ${dueOn} ${step}`;

  test('nothing is told twice while it does not fall behind by more than a day', () => {
    const moves = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 });
    fc.assert(
      fc.property(dues, moves, fc.array(fc.boolean(), { maxLength: 40 }), (given, forward, backs) => {
        let now = 0;
        const days = forward.flatMap((move, index) => {
          now += move;
          return backs[index] === true ? [now, now - 1, now] : [now];
        });
        const heard = lived(days, () => rowsOf(given)).map(keyOf);
        expect(new Set(heard).size).toBe(heard.length);
      }),
    );
  });

  const anyDays = fc.array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 30 });

  test('a second look on the same day tells nothing', () => {
    fc.assert(
      fc.property(dues, anyDays, fc.integer({ min: -400, max: 400 }), (given, days, last) => {
        const rows = rowsOf(given);
        expect(lived([...days, last, last], () => rows)).toEqual(lived([...days, last], () => rows));
      }),
    );
  });

  test('once the clock is right, the step of the day or a more urgent one was told', () => {
    const urgencyOf = (step: ReminderStep) => REMINDER_STEPS.indexOf(step);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), anyDays, fc.integer({ min: 0, max: 150 }), (due, wrong, right) => {
        const step = reminderStep(day(due), day(right));
        const heard = lived([...wrong, right], () => [aWatchedRow({ dueOn: day(due) })]);
        const counted = heard.filter(({ toldOn }) => toldOn <= day(right + 1)).map((each) => urgencyOf(each.step));
        if (step !== null) expect(Math.max(-1, ...counted)).toBeGreaterThanOrEqual(urgencyOf(step));
      }),
    );
  });
});
