import type { Migration } from './migration.ts';

/** The office's own Word file whose styles, header and footer our documents are written with. */
export const letterheads: Migration = {
  version: 5,
  sql: `
CREATE TABLE letterhead (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  file BLOB NOT NULL,
  in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
  added_at TEXT NOT NULL
) STRICT;`,
};
