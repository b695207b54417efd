import type { Migration } from './migration.ts';

/**
 * Phrases that the office wrote itself or in place of a shipped one. One set aside is in no list; its id stays taken, so that it
 * can come back.
 */
export const phrases: Migration = {
  version: 10,
  sql: `
CREATE TABLE phrase (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  phrase TEXT NOT NULL CHECK (json_valid(phrase)),
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  changed_at TEXT NOT NULL
) STRICT;`,
};
