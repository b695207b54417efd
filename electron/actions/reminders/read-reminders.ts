import type { ReminderLine, RemindersView } from '../../contract/reminder-channels.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { dueAnswer } from '../../domain/deadline.ts';
import { rowMark } from '../../domain/plan-row-key.ts';
import type { WatchedRow, WatchState } from '../../domain/watched-row.ts';
import type { Storage } from '../ports.ts';
import { keyOf, keyText } from './look-for-reminders.ts';

/** Lines of each kind; the watch shows all. */
const LINES = 50;

/** What is near or over, each line unread until somebody has seen it. */
export function readReminders(
  { watch, reminders }: Pick<Storage, 'watch' | 'reminders'>,
  today: IsoDate,
): RemindersView {
  const unread = new Set(reminders.unread().map(keyText));
  const page = (states: readonly WatchState[]) => {
    const { total, items } = watch.list({ states, today, order: 'due', offset: 0, limit: LINES });
    return { total, lines: items.flatMap((row) => lineOf(row, today, unread)) };
  };
  return { unread: unread.size, soon: page(['week', 'month']), overdue: page(['overdue']) };
}

function lineOf(row: WatchedRow, today: IsoDate, unread: ReadonlySet<string>): readonly ReminderLine[] {
  const { dueOn, key, isProvisional, matter, responsible, inspection } = row;
  if (dueOn === null) return [];
  const reminder = keyOf(row, dueOn);
  return [
    {
      ...reminder,
      row: rowMark(key),
      standing: dueAnswer(dueOn, today),
      isUnread: unread.has(keyText(reminder)),
      ...{ isProvisional, matter, responsible, inspection },
    },
  ];
}
