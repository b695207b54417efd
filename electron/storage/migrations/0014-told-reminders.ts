import type { Migration } from './migration.ts';

/**
 * Reminders that were told: each step of a row's last day once. They name rows of plans, which are computed and not kept, so nothing refers to
 * another table.
 */
export const toldReminders: Migration = {
  version: 14,
  sql: `
CREATE TABLE told_reminder (
  inspection_id TEXT NOT NULL CHECK (inspection_id <> ''),
  mark TEXT NOT NULL CHECK (mark <> ''),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  step TEXT NOT NULL CHECK (step IN ('month', 'week', 'day', 'overdue')),
  told_on TEXT NOT NULL CHECK (date(told_on) IS told_on),
  is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
  PRIMARY KEY (inspection_id, mark, due_on, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_reminder_unread ON told_reminder (is_read) WHERE is_read = 0;`,
};
