import type { Migration } from './migration.ts';

/** Terms of the office: beside the shipped ones, or in place of the shipped term with the same Vietnamese. */
export const glossaryTerms: Migration = {
  version: 2,
  sql: `
CREATE TABLE glossary_term (
  row_id INTEGER PRIMARY KEY,
  vi TEXT NOT NULL UNIQUE CHECK (vi <> ''),
  en TEXT NOT NULL CHECK (en <> ''),
  note TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL
) STRICT;`,
};
