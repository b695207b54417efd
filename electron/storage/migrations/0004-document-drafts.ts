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
  -- The office's Word file it was written into; its table comes after this one.
  letterhead_id TEXT CHECK (letterhead_id <> ''),
  -- The document model as it was written.
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE INDEX document_draft_of_document ON document_draft (inspection_row_id, kind, unit_id, language);

CREATE TABLE returned_file (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  draft_row_id INTEGER NOT NULL REFERENCES document_draft (row_id),
  file_name TEXT NOT NULL,
  read_at TEXT NOT NULL,
  -- 1 where the file carried its ids; without them paragraphs were known by their words.
  carries_ids INTEGER NOT NULL CHECK (carries_ids IN (0, 1)),
  comparison TEXT NOT NULL CHECK (json_valid(comparison)),
  -- What was decided of each suggestion so far, by its id.
  decisions TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(decisions))
) STRICT;
CREATE INDEX returned_file_of_draft ON returned_file (draft_row_id);

CREATE TABLE document_wording (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  unit_id TEXT,
  language TEXT NOT NULL CHECK (language IN ('vi', 'en', 'both')),
  returned_row_id INTEGER NOT NULL REFERENCES returned_file (row_id),
  wording TEXT NOT NULL CHECK (json_valid(wording)),
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_wording_of_document ON document_wording (inspection_row_id, kind, unit_id, language);`,
};
