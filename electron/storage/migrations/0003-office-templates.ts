import type { Migration } from './migration.ts';

/**
 * Templates that the office wrote. What was published is never changed or deleted, because documents were drafted with it;
 * of a folder one version at most is published.
 */
export const officeTemplates: Migration = {
  version: 3,
  sql: `
CREATE TABLE office_template (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  folder TEXT NOT NULL CHECK (folder <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  UNIQUE (row_id, folder)
) STRICT;

CREATE TABLE office_template_version (
  row_id INTEGER PRIMARY KEY,
  template_row_id INTEGER NOT NULL,
  -- The template's own, so that the index below can hold one published version a folder.
  folder TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  state TEXT NOT NULL CHECK (state IN ('draft', 'tested', 'published', 'retired')),
  rehearsed INTEGER NOT NULL DEFAULT 0 CHECK (rehearsed IN (0, 1)),
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  UNIQUE (template_row_id, version),
  FOREIGN KEY (template_row_id, folder) REFERENCES office_template (row_id, folder),
  CHECK (state = 'draft' OR rehearsed = 1)
) STRICT;

CREATE UNIQUE INDEX one_published_template_a_folder ON office_template_version (folder) WHERE state = 'published';

CREATE TRIGGER published_template_text_stays BEFORE UPDATE OF vi, en, version, template_row_id ON office_template_version
WHEN old.state IN ('published', 'retired')
BEGIN SELECT RAISE(ABORT, 'a published template does not change'); END;

CREATE TRIGGER published_template_is_no_draft BEFORE UPDATE OF state ON office_template_version
WHEN old.state IN ('published', 'retired') AND new.state IN ('draft', 'tested')
BEGIN SELECT RAISE(ABORT, 'a published template does not become a draft'); END;

CREATE TRIGGER template_version_stays BEFORE DELETE ON office_template_version
BEGIN SELECT RAISE(ABORT, 'a template version is never deleted'); END;`,
};
