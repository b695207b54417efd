import type { IsoDate } from '../domain/calendar-date.ts';
import type { ToldReminder } from '../domain/reminder.ts';

/** One row of a plan with its last day. */
export type ReminderKey = { readonly inspectionId: string; readonly mark: string; readonly dueOn: IsoDate };

/** Which reminders were told, and which of them somebody has seen. */
export interface ReminderStore {
  told(): readonly ToldReminder[];
  /** Notes that these were told, unread; one told before gets the new day. In one transaction. */
  note(reminders: readonly ToldReminder[]): void;
  unread(): readonly ReminderKey[];
  /** Marks all reminders of these as read. */
  markRead(keys: readonly ReminderKey[]): void;
}
