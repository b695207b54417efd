import { z } from 'zod';
import type { BilingualText } from '../domain/bilingual-text.ts';
import type { DueAnswer } from '../domain/deadline.ts';
import { dateSchema } from './case-file/text-schema.ts';
import { channel, id } from './channel.ts';

/** A row whose last day is near or over. */
export type ReminderLine = {
  readonly inspectionId: string;
  /** Of the reminder: the row and, where there is one, its sub-task. */
  readonly mark: string;
  /** The row in addresses: `#/inspection/ID/remediation/MARK`. */
  readonly row: string;
  readonly dueOn: string;
  readonly standing: DueAnswer;
  readonly isProvisional: boolean;
  readonly isUnread: boolean;
  readonly matter: BilingualText;
  readonly responsible: BilingualText;
  readonly inspection: BilingualText;
};

/** Rows due within 30 days and those that are overdue: how many, and the first of each by their last day. */
export type RemindersView = {
  readonly unread: number;
  readonly soon: { readonly total: number; readonly lines: readonly ReminderLine[] };
  readonly overdue: { readonly total: number; readonly lines: readonly ReminderLine[] };
};

export type ReminderSettings = {
  /** Told by the computer itself while the application runs. */
  readonly notifications: boolean;
  /** Closing the window leaves the application running, to be found beside the clock. */
  readonly tray: boolean;
};

const key = z.strictObject({ inspectionId: id, mark: z.string().min(1).max(1_000), dueOn: dateSchema });

export const reminderChannels = {
  'reminders.read': channel<RemindersView>()(z.strictObject({})),
  /** Those named, or all. */
  'reminders.markRead': channel<RemindersView>()(z.strictObject({ which: z.union([z.literal('all'), key]) })),
  'reminders.settings': channel<ReminderSettings>()(z.strictObject({})),
  'reminders.changeSettings': channel<ReminderSettings>()(
    z.strictObject({ notifications: z.boolean().optional(), tray: z.boolean().optional() }),
  ),
} as const;

/** What the main process says unasked. */
export type ReminderEvents = {
  /** Something was told, read, or is no longer due. */
  readonly 'reminders.changed': Record<string, never>;
  /** The person pressed a notification: of one row, or of several. */
  readonly 'reminders.opened': { readonly line: Pick<ReminderLine, 'inspectionId' | 'row'> | null };
};
