import type { ReminderKey, ReminderStore } from '../actions/reminder-ports.ts';
import type { ToldReminder } from '../domain/reminder.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

/** Reminders that were told, and which of them somebody has seen. */
export function reminderStore(connection: Connection): ReminderStore {
  const key = 'inspection_id AS inspectionId, mark, due_on AS dueOn';
  const told = connection.prepare<[], ToldReminder>(`SELECT ${key}, step, told_on AS toldOn FROM told_reminder`);
  const note = connection.prepare<[ToldReminder]>(
    `INSERT INTO told_reminder (inspection_id, mark, due_on, step, told_on)
     VALUES (@inspectionId, @mark, @dueOn, @step, @toldOn)
     ON CONFLICT DO UPDATE SET told_on = excluded.told_on, is_read = 0`,
  );
  const unread = connection.prepare<[], ReminderKey>(`SELECT DISTINCT ${key} FROM told_reminder WHERE is_read = 0`);
  const markRead = connection.prepare<[ReminderKey]>(
    `UPDATE told_reminder SET is_read = 1
     WHERE inspection_id = @inspectionId AND mark = @mark AND due_on = @dueOn AND is_read = 0`,
  );
  const all = (run: () => void) => withProblems(connection.name, () => connection.transaction(run).immediate());
  return {
    told: () => withProblems(connection.name, () => told.all()),
    note: (reminders) =>
      all(() => {
        for (const { inspectionId, mark, dueOn, step, toldOn } of reminders)
          note.run({ inspectionId, mark, dueOn, step, toldOn });
      }),
    unread: () => withProblems(connection.name, () => unread.all()),
    markRead: (keys) =>
      all(() => {
        for (const { inspectionId, mark, dueOn } of keys) markRead.run({ inspectionId, mark, dueOn });
      }),
  };
}
