import type { Migration } from './migration.ts';

/**
 * Findings that the office wrote itself, beside the shipped ones, which stay files. One set aside is in no list; its id stays
 * taken, so that it can come back.
 */
export const findingLibrary: Migration = {
  version: 6,
  sql: `
CREATE TABLE library_entry (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  changed_at TEXT NOT NULL
) STRICT;`,
};
