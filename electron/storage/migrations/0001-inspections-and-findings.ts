import type { Migration } from './migration.ts';

/** Removing diacritics leaves đ, which is a letter of its own in Unicode; people without a Vietnamese keyboard type d. */
function folded(text: string): string {
  return `replace(replace(${text}, 'đ', 'd'), 'Đ', 'D')`;
}

/**
 * Row numbers only (detail=none): search asks which rows hold all the words, never where. It makes the walk through the rows of
 * a common word several times shorter, and leaves no text that could be put together again from the index.
 * Prefixes up to six letters: a longer Vietnamese syllable is «nghiêng» alone. Without an index of its own, a prefix such as «t»
 * or «nghi» would merge the rows of all its syllables first (10 ms and more over 100,000 findings).
 * Small pages (pgsz): jumping to a row in the list of a common word reads one page. Parts of the index are joined early
 * (automerge): a search walks through all of them side by side.
 */
function textIndex(name: string, view: string): string {
  return `
CREATE VIRTUAL TABLE ${name} USING fts5(
  words, content = '${view}', content_rowid = 'row_id', detail = none, prefix = '1 2 3 4 5 6',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO ${name} (${name}, rank) VALUES ('pgsz', 1000), ('automerge', 2);`;
}

/** The index asks for the words as they were when it is to forget a row: so before the change. */
function forget(name: string, view: string, where: string): string {
  return `INSERT INTO ${name} (${name}, rowid, words) SELECT 'delete', row_id, words FROM ${view} WHERE ${where};`;
}

function learn(name: string, view: string, where: string): string {
  return `INSERT INTO ${name} (rowid, words) SELECT row_id, words FROM ${view} WHERE ${where};`;
}

const TABLES = `
CREATE TABLE inspection (
  row_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('inspection', 'check')),
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  changed_at TEXT NOT NULL,
  finding_count INTEGER NOT NULL DEFAULT 0 CHECK (finding_count >= 0),
  shortcoming_count INTEGER NOT NULL DEFAULT 0 CHECK (shortcoming_count BETWEEN 0 AND finding_count),
  subject_vi TEXT,
  subject_en TEXT,
  decision_number TEXT,
  decision_date TEXT,
  names TEXT NOT NULL CHECK (json_valid(names)),
  name_words TEXT NOT NULL
) STRICT;
CREATE INDEX inspection_in_list ON inspection (changed_at, row_id) WHERE set_aside = 0;

-- Apart from the list: facts grow to many pages, and counts and dates of the list change with every edit.
CREATE TABLE inspection_facts (
  inspection_row_id INTEGER PRIMARY KEY REFERENCES inspection (row_id),
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE finding (
  row_id INTEGER PRIMARY KEY,
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  id TEXT NOT NULL CHECK (id <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('achievement', 'shortcoming')),
  content_id TEXT,
  unit_ids TEXT NOT NULL CHECK (json_valid(unit_ids)),
  has_narrative INTEGER NOT NULL CHECK (has_narrative IN (0, 1)),
  has_english INTEGER NOT NULL CHECK (has_english IN (0, 1)),
  title_vi TEXT,
  title_en TEXT,
  details TEXT NOT NULL CHECK (json_valid(details)),
  detail_words TEXT NOT NULL,
  narrative_vi TEXT,
  narrative_en TEXT,
  UNIQUE (inspection_row_id, id),
  UNIQUE (inspection_row_id, position)
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;`;

const COUNTS = `
CREATE TRIGGER finding_counted AFTER INSERT ON finding BEGIN
  UPDATE inspection SET finding_count = finding_count + 1, shortcoming_count = shortcoming_count + (NEW.kind = 'shortcoming')
  WHERE row_id = NEW.inspection_row_id;
END;
CREATE TRIGGER finding_recounted AFTER UPDATE OF kind ON finding WHEN OLD.kind <> NEW.kind BEGIN
  UPDATE inspection SET shortcoming_count = shortcoming_count + (NEW.kind = 'shortcoming') - (OLD.kind = 'shortcoming')
  WHERE row_id = NEW.inspection_row_id;
END;
CREATE TRIGGER finding_uncounted AFTER DELETE ON finding BEGIN
  UPDATE inspection SET finding_count = finding_count - 1, shortcoming_count = shortcoming_count - (OLD.kind = 'shortcoming')
  WHERE row_id = OLD.inspection_row_id;
END;`;

const INSPECTION_WORDS = `
CREATE VIEW inspection_words (row_id, words) AS
SELECT row_id, ${folded(`coalesce(subject_vi, '') || ' ' || coalesce(subject_en, '') || ' ' || coalesce(decision_number, '')
    || ' ' || name_words`)}
FROM inspection WHERE set_aside = 0;
${textIndex('inspection_text', 'inspection_words')}
CREATE TRIGGER inspection_words_learned AFTER INSERT ON inspection BEGIN
  ${learn('inspection_text', 'inspection_words', 'row_id = NEW.row_id')}
END;
CREATE TRIGGER inspection_words_forgotten
BEFORE UPDATE OF subject_vi, subject_en, decision_number, name_words, set_aside ON inspection BEGIN
  ${forget('inspection_text', 'inspection_words', 'row_id = OLD.row_id')}
END;
CREATE TRIGGER inspection_words_learned_again
AFTER UPDATE OF subject_vi, subject_en, decision_number, name_words, set_aside ON inspection BEGIN
  ${learn('inspection_text', 'inspection_words', 'row_id = NEW.row_id')}
END;`;

/**
 * The views may not unpack JSON themselves: FTS5 reads them without table-valued functions when it rebuilds or checks an index,
 * so `name_words` and `detail_words` hold what stands inside the JSON columns.
 * Findings of an inspection set aside leave the index, so that search never walks over rows it may not show.
 */
const FINDING_WORDS = `
CREATE VIEW finding_words (row_id, inspection_row_id, words) AS
SELECT finding.row_id, finding.inspection_row_id, ${folded(`coalesce(title_vi, '') || ' ' || coalesce(title_en, '')
    || ' ' || coalesce(narrative_vi, '') || ' ' || coalesce(narrative_en, '') || ' ' || detail_words`)}
FROM finding JOIN inspection ON inspection.row_id = finding.inspection_row_id WHERE inspection.set_aside = 0;
${textIndex('finding_text', 'finding_words')}
CREATE TRIGGER finding_words_learned AFTER INSERT ON finding BEGIN
  ${learn('finding_text', 'finding_words', 'row_id = NEW.row_id')}
END;
CREATE TRIGGER finding_words_forgotten
BEFORE UPDATE OF title_vi, title_en, narrative_vi, narrative_en, detail_words ON finding BEGIN
  ${forget('finding_text', 'finding_words', 'row_id = OLD.row_id')}
END;
CREATE TRIGGER finding_words_learned_again
AFTER UPDATE OF title_vi, title_en, narrative_vi, narrative_en, detail_words ON finding BEGIN
  ${learn('finding_text', 'finding_words', 'row_id = NEW.row_id')}
END;
CREATE TRIGGER finding_words_removed BEFORE DELETE ON finding BEGIN
  ${forget('finding_text', 'finding_words', 'row_id = OLD.row_id')}
END;
CREATE TRIGGER findings_set_aside BEFORE UPDATE OF set_aside ON inspection WHEN OLD.set_aside = 0 AND NEW.set_aside = 1 BEGIN
  ${forget('finding_text', 'finding_words', 'inspection_row_id = OLD.row_id')}
END;
CREATE TRIGGER findings_restored AFTER UPDATE OF set_aside ON inspection WHEN OLD.set_aside = 1 AND NEW.set_aside = 0 BEGIN
  ${learn('finding_text', 'finding_words', 'inspection_row_id = NEW.row_id')}
END;`;

export const inspectionsAndFindings: Migration = {
  version: 1,
  sql: TABLES + COUNTS + INSPECTION_WORDS + FINDING_WORDS,
};
