import type { Migration } from './migration.ts';

/** Templates that the office wrote; each published version stays, because documents were drafted with it. */
export const officeTemplates: Migration = {
  version: 3,
  sql: `
CREATE TABLE office_template (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  folder TEXT NOT NULL CHECK (folder <> ''),
  name TEXT NOT NULL,
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1))
) STRICT;

CREATE TABLE office_template_version (
  row_id INTEGER PRIMARY KEY,
  template_row_id INTEGER NOT NULL REFERENCES office_template (row_id),
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft', 'tested', 'published', 'retired')),
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  UNIQUE (template_row_id, version)
) STRICT;`,
};
