import type { Migration } from './migration.ts';

/**
 * Contents of attached files that lie in `attachments/` beside the database, by their hash. What a file is called, whose it is and on
 * which pages it stands is part of the case. A row is written after its file and never removed: undoing may come back to it.
 */
export const attachments: Migration = {
  version: 7,
  sql: `
CREATE TABLE attached_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size > 0),
  -- The name under which it first came.
  name TEXT NOT NULL CHECK (name <> ''),
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;`,
};
