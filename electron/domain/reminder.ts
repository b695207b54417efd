import { daysBetween, type IsoDate } from './calendar-date.ts';
import { rowMark } from './plan-row-key.ts';
import type { WatchedRow } from './watched-row.ts';

/** From the least to the most urgent: 30, 7 and 1 days before the last day, and once it is over. */
export const REMINDER_STEPS = ['month', 'week', 'day', 'overdue'] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

const DAYS_BEFORE = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
] as const;

/** By this many days clocks differ between time zones; more, and one of them was wrong. */
const APART_BY_ZONE = 1;

/** What is remembered of a reminder that was told. An extended row has another last day, and so reminders of its own. */
export type ToldReminder = {
  readonly inspectionId: string;
  /** Of the row and, where there is one, its sub-task: `f7~u1`, `f7~u1/t2`. */
  readonly mark: string;
  readonly dueOn: IsoDate;
  readonly step: ReminderStep;
  /** The day it was told on, by the calendar of that computer. */
  readonly toldOn: IsoDate;
};

type DueRow = Pick<WatchedRow, 'inspectionId' | 'key' | 'taskId' | 'dueOn' | 'closedOn'>;
export type DueReminder<Row extends DueRow> = ToldReminder & { readonly row: Row };

/** The row in one word, in its inspection. */
export function reminderMark({ key, taskId }: Pick<WatchedRow, 'key' | 'taskId'>): string {
  return taskId === undefined ? rowMark(key) : `${rowMark(key)}/${taskId}`;
}

/** The most urgent step that a last day has reached; null while there is more time, and on the day after the last it is over. */
export function reminderStep(dueOn: IsoDate, today: IsoDate): ReminderStep | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'overdue';
  return DAYS_BEFORE.find(([, days]) => left <= days)?.[0] ?? null;
}

/**
 * What is to be told today: of each open row its most urgent step, when nothing as urgent was told of that last day yet. So after a week of
 * sleep a row is told once, not once a step. What was told on a day that is still more than one day away was told by a wrong clock and
 * counts as not told.
 */
export function remindersDue<Row extends DueRow>(
  rows: readonly Row[],
  today: IsoDate,
  told: readonly ToldReminder[],
): readonly DueReminder<Row>[] {
  const urgency = toldUrgency(told, today);
  return rows.flatMap((row): DueReminder<Row>[] => {
    const { inspectionId, dueOn, closedOn } = row;
    if (dueOn === null || closedOn !== null) return [];
    const step = reminderStep(dueOn, today);
    const mark = reminderMark(row);
    if (step === null || urgencyOf(step) <= (urgency.get(lastDayKey({ inspectionId, mark, dueOn })) ?? -1)) return [];
    return [{ inspectionId, mark, dueOn, step, toldOn: today, row }];
  });
}

function urgencyOf(step: ReminderStep): number {
  return REMINDER_STEPS.indexOf(step);
}

/** The most urgent step told of each row and last day. */
function toldUrgency(told: readonly ToldReminder[], today: IsoDate): ReadonlyMap<string, number> {
  const urgency = new Map<string, number>();
  for (const each of told) {
    if (daysBetween(today, each.toldOn) > APART_BY_ZONE) continue;
    const key = lastDayKey(each);
    urgency.set(key, Math.max(urgency.get(key) ?? -1, urgencyOf(each.step)));
  }
  return urgency;
}

function lastDayKey({ inspectionId, mark, dueOn }: Pick<ToldReminder, 'inspectionId' | 'mark' | 'dueOn'>): string {
  return JSON.stringify([inspectionId, mark, dueOn]);
}
