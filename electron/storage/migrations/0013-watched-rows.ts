import type { Migration } from './migration.ts';

/**
 * The watch over all inspections: what the domain computed of each row of each plan, to be counted, filtered and sorted without
 * reading the inspections. Whatever changes one, or its follow-up, only marks its rows as out of date, so that no way of writing can
 * forget it.
 *
 * `stand` puts all rows into one order of numbers: the last day as 20260105, then rows whose day is not known, then closed ones. Each
 * state is a range of it that depends on today.
 */
const TABLES = `
CREATE TABLE watched_name (
  row_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX watched_name_sorted ON watched_name (sort_key, row_id);

CREATE TABLE watched_row (
  row_id INTEGER PRIMARY KEY,
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
  unit_no INTEGER NOT NULL REFERENCES watched_name (row_id),
  officer_no INTEGER NOT NULL REFERENCES watched_name (row_id),
  due_on TEXT CHECK (due_on LIKE '____-__-__'),
  closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
  result TEXT NOT NULL CHECK (result IN ('none', 'done', 'partly', 'not-done', 'not-applicable')),
  extension_count INTEGER NOT NULL CHECK (extension_count >= 0),
  is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
  stand INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE WHEN closed_on IS NOT NULL THEN 99990002 WHEN due_on IS NULL THEN 99990001
      ELSE CAST(replace(due_on, '-', '') AS INTEGER) END) STORED,
  shown TEXT NOT NULL CHECK (json_valid(shown))
) STRICT;
CREATE INDEX watched_by_stand ON watched_row (stand, inspection_row_id, position, result, extension_count, is_provisional)
  WHERE set_aside = 0;
CREATE INDEX watched_by_unit ON watched_row (unit_no, stand, inspection_row_id, position) WHERE set_aside = 0;
CREATE INDEX watched_by_officer ON watched_row (officer_no, stand, inspection_row_id, position) WHERE set_aside = 0;
CREATE INDEX watched_by_inspection ON watched_row (inspection_row_id, set_aside, position, stand);
CREATE INDEX watched_by_due ON watched_row (due_on, stand) WHERE set_aside = 0;

CREATE VIRTUAL TABLE watched_text USING fts5(
  words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5 6',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO watched_text (watched_text, rank) VALUES ('pgsz', 1000);`;

const MARK = `
ALTER TABLE inspection ADD COLUMN watch_stale INTEGER NOT NULL DEFAULT 1 CHECK (watch_stale IN (0, 1));
CREATE INDEX inspection_watch_stale ON inspection (row_id) WHERE watch_stale = 1 AND set_aside = 0;
CREATE TRIGGER watched_rows_set_aside AFTER UPDATE OF set_aside ON inspection WHEN OLD.set_aside <> NEW.set_aside BEGIN
  UPDATE watched_row SET set_aside = NEW.set_aside WHERE inspection_row_id = NEW.row_id;
END;`;

function outdated(name: string, event: string, row: 'NEW' | 'OLD'): string {
  return `
CREATE TRIGGER ${name} AFTER ${event} BEGIN
  UPDATE inspection SET watch_stale = 1 WHERE row_id = ${row}.inspection_row_id AND watch_stale = 0;
END;`;
}

/** The place of a finding is that of its row in the plan. */
const CHANGED = 'UPDATE OF position, kind, content_id, unit_ids, title_vi, title_en, details ON finding';

const OUTDATING = [
  outdated('facts_outdate_watch', 'UPDATE ON inspection_facts', 'NEW'),
  outdated('finding_added_outdates_watch', 'INSERT ON finding', 'NEW'),
  outdated('finding_changed_outdates_watch', CHANGED, 'NEW'),
  outdated('finding_removed_outdates_watch', 'DELETE ON finding', 'OLD'),
  // Entries are only ever added.
  outdated('follow_up_outdates_watch', 'INSERT ON follow_up_entry', 'NEW'),
].join('');

export const watchedRows: Migration = { version: 13, sql: TABLES + MARK + OUTDATING };
