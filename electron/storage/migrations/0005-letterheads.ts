import type { Migration } from './migration.ts';

/** The office's own Word file whose styles, header and footer our documents are written with. */
export const letterheads: Migration = {
  version: 5,
  sql: `
CREATE TABLE letterhead (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  file BLOB NOT NULL CHECK (length(file) > 0),
  -- What was told when it was given.
  report TEXT NOT NULL CHECK (json_valid(report)),
  in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  added_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX letterhead_in_use ON letterhead (in_use) WHERE in_use = 1 AND set_aside = 0;`,
};
