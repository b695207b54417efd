import type { Migration } from './migration.ts';

/** What was handed out as a file, so that an edited copy can be held against it, and the wording taken back from such copies. */
export const documentDrafts: Migration = {
  version: 4,
  sql: `
CREATE TABLE document_draft (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  unit_id TEXT,
  language TEXT NOT NULL CHECK (language IN ('vi', 'en', 'both')),
  drafted_at TEXT NOT NULL,
  -- Which template in which version: JSON, so that the text of a shipped one is told by the program's version.
  template TEXT NOT NULL CHECK (json_valid(template)),
  -- The document model as it was written.
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
CREATE INDEX document_draft_of_inspection ON document_draft (inspection_row_id, drafted_at);

CREATE TABLE document_wording (
  row_id INTEGER PRIMARY KEY,
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  unit_id TEXT,
  language TEXT NOT NULL CHECK (language IN ('vi', 'en', 'both')),
  wording TEXT NOT NULL CHECK (json_valid(wording)),
  changed_at TEXT NOT NULL
) STRICT;`,
};
