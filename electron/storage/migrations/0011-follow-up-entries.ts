import type { Migration } from './migration.ts';

/**
 * What was noted of the rows of the plan. Rows are only ever added: what was told to an inspecting body is never rewritten, by whatever
 * statement. An id belongs to one entry of its inspection, so that the file of a case can be read in beside another that knows the same.
 */
const TABLE = `
CREATE TABLE follow_up_entry (
  row_id INTEGER PRIMARY KEY,
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  id TEXT NOT NULL CHECK (id <> ''),
  finding_id TEXT CHECK (finding_id <> ''),
  recommendation_id TEXT CHECK (recommendation_id <> ''),
  unit_id TEXT,
  task_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'extension', 'succession', 'closing', 'reopening', 'withdrawal')),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  entered_at TEXT NOT NULL CHECK (entered_at <> ''),
  -- The whole entry; the columns above say parts of it once more.
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  UNIQUE (inspection_row_id, id),
  CHECK ((finding_id IS NULL) <> (recommendation_id IS NULL))
) STRICT;`;

/** Replacing a row removes the old one without asking the trigger against removals. */
const APPEND_ONLY = `
CREATE TRIGGER follow_up_entry_not_changed BEFORE UPDATE ON follow_up_entry BEGIN
  SELECT RAISE(ABORT, 'entries of the follow-up are never changed');
END;
CREATE TRIGGER follow_up_entry_not_removed BEFORE DELETE ON follow_up_entry BEGIN
  SELECT RAISE(ABORT, 'entries of the follow-up are never removed');
END;
CREATE TRIGGER follow_up_entry_not_replaced BEFORE INSERT ON follow_up_entry
WHEN EXISTS (SELECT 1 FROM follow_up_entry WHERE row_id = NEW.row_id)
  OR EXISTS (SELECT 1 FROM follow_up_entry WHERE inspection_row_id = NEW.inspection_row_id AND id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE: entries of the follow-up are never replaced');
END;`;

const OUTDATING = `
CREATE TRIGGER follow_up_outdates_outlook AFTER INSERT ON follow_up_entry BEGIN
  UPDATE inspection SET outlook_stale = 1 WHERE row_id = NEW.inspection_row_id AND outlook_stale = 0;
END;`;

export const followUpEntries: Migration = { version: 11, sql: TABLE + APPEND_ONLY + OUTDATING };
