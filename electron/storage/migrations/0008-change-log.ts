import type { Migration } from './migration.ts';

/** What was changed when, so that it can be undone after a restart; kept versions of documents; comments. */
export const changeLog: Migration = {
  version: 8,
  sql: `
CREATE TABLE change_step (
  row_id INTEGER PRIMARY KEY,
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  -- An edit after undoing cuts off what was undone: it stays on record and out of reach.
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'cut')),
  -- 0: typing on in the same field is a step of its own.
  is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  kind TEXT NOT NULL CHECK (kind <> ''),
  place TEXT NOT NULL CHECK (json_valid(place)),
  started_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX change_step_in_line ON change_step (inspection_row_id, row_id, state, size);
CREATE INDEX change_step_undone ON change_step (inspection_row_id, row_id) WHERE state = 'undone';

-- Apart from the versions: documents of one moment share the case that they were drafted from. Compressed JSON.
CREATE TABLE case_state (
  row_id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE CHECK (hash <> ''),
  content BLOB NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE TABLE document_version (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  unit_id TEXT,
  language TEXT NOT NULL CHECK (language IN ('vi', 'en', 'both')),
  kept_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('exported', 'by-hand', 'before-restore')),
  note TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL CHECK (json_valid(template)),
  -- Null for what was handed out before case states were kept.
  case_state_row_id INTEGER REFERENCES case_state (row_id),
  -- The document model; null where it could not be drafted at that moment.
  document TEXT CHECK (document IS NULL OR json_valid(document)),
  CHECK (document IS NOT NULL OR case_state_row_id IS NOT NULL)
) STRICT;
CREATE INDEX document_version_of_document ON document_version (inspection_row_id, kind, unit_id, language);
INSERT INTO document_version (id, inspection_row_id, kind, unit_id, language, kept_at, reason, template, document)
SELECT id, inspection_row_id, kind, unit_id, language, drafted_at, 'exported', template, document
FROM document_draft ORDER BY drafted_at, row_id;

-- No part of a case: never read where a case is drafted, exported or copied.
CREATE TABLE comment (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  -- Of an answer: what it answers. It has no place of its own.
  answers_row_id INTEGER REFERENCES comment (row_id),
  anchor TEXT CHECK (anchor IS NULL OR json_valid(anchor)),
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  resolved_at TEXT,
  text TEXT NOT NULL CHECK (text <> ''),
  CHECK ((anchor IS NULL) = (answers_row_id IS NOT NULL))
) STRICT;
CREATE INDEX comment_of_inspection ON comment (inspection_row_id, row_id);
CREATE INDEX comment_answers ON comment (answers_row_id) WHERE answers_row_id IS NOT NULL;`,
};
