import type { Migration } from './migration.ts';

/**
 * Terms of the office: beside the shipped ones, or in place of the shipped term with the same Vietnamese; `key` is by what two
 * are the same. The list of findings shows which English is older than the Vietnamese: no finding written before could tell.
 */
export const glossaryTerms: Migration = {
  version: 2,
  sql: `
CREATE TABLE glossary_term (
  row_id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  vi TEXT NOT NULL CHECK (vi <> ''),
  en TEXT NOT NULL CHECK (en <> ''),
  note TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL
) STRICT;
ALTER TABLE finding ADD COLUMN has_stale_english INTEGER NOT NULL DEFAULT 0 CHECK (has_stale_english IN (0, 1));`,
};
