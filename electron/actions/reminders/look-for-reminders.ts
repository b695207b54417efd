import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { type DueReminder, reminderMark, remindersDue } from '../../domain/reminder.ts';
import type { WatchedRow, WatchState } from '../../domain/watched-row.ts';
import type { Storage } from '../ports.ts';
import type { ReminderKey } from '../reminder-ports.ts';

/** States of rows that somebody is to be reminded of. */
const NEAR: readonly WatchState[] = ['overdue', 'week', 'month'];
const PAGE = 500;

export type Looked = {
  /** What was due to be told today, and now is. */
  readonly told: readonly DueReminder<WatchedRow>[];
  /** How many counted as unread and do so no longer. */
  readonly settled: number;
};

/** Notes what is due to be told today as told, unread; what is no longer near or open counts as read. */
export async function lookForReminders(
  { watch, reminders }: Pick<Storage, 'watch' | 'reminders'>,
  today: IsoDate,
): Promise<Looked> {
  const rows = await nearRows(watch, today);
  const told = remindersDue(rows, today, reminders.told());
  const near = new Set(rows.flatMap((row) => (row.dueOn === null ? [] : [keyText(keyOf(row, row.dueOn))])));
  reminders.note(told);
  const settled = reminders.unread().filter((each) => !near.has(keyText(each)));
  reminders.markRead(settled);
  return { told, settled: settled.length };
}

/** Read in parts, so that the window is answered in between. */
async function nearRows(watch: Storage['watch'], today: IsoDate): Promise<readonly WatchedRow[]> {
  const rows: WatchedRow[] = [];
  for (;;) {
    const { items } = watch.list({ states: NEAR, today, offset: rows.length, limit: PAGE });
    rows.push(...items);
    if (items.length < PAGE) return rows;
    await nextTurn();
  }
}

export function keyOf(row: WatchedRow, dueOn: IsoDate): ReminderKey {
  return { inspectionId: row.inspectionId, mark: reminderMark(row), dueOn };
}

export function keyText({ inspectionId, mark, dueOn }: ReminderKey): string {
  return JSON.stringify([inspectionId, mark, dueOn]);
}
