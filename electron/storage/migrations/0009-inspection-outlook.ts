import type { Migration } from './migration.ts';

/**
 * What the list of inspections says beyond their names: the last day of the plan, how much is missing and contradicts itself, and
 * by what to sort. The domain computes it; whatever changes facts or findings only marks it as out of date, so that no way of
 * writing can forget it. Unknown (NULL) until it was computed for the first time.
 */
const COLUMNS = `
ALTER TABLE inspection ADD COLUMN outlook_stale INTEGER NOT NULL DEFAULT 1 CHECK (outlook_stale IN (0, 1));
ALTER TABLE inspection ADD COLUMN due_on TEXT;
ALTER TABLE inspection ADD COLUMN fault_count INTEGER CHECK (fault_count >= 0);
ALTER TABLE inspection ADD COLUMN missing_count INTEGER CHECK (missing_count >= 0);
ALTER TABLE inspection ADD COLUMN subject_key TEXT NOT NULL DEFAULT '';

CREATE INDEX inspection_outlook_stale ON inspection (row_id) WHERE outlook_stale = 1;
CREATE INDEX inspection_by_due ON inspection (coalesce(due_on, '9999-12-31'), row_id) WHERE set_aside = 0;
CREATE INDEX inspection_by_problems ON inspection (fault_count, missing_count, row_id) WHERE set_aside = 0;
CREATE INDEX inspection_by_subject ON inspection (subject_key, row_id) WHERE set_aside = 0;
CREATE INDEX inspection_by_decision ON inspection (decision_date, row_id) WHERE set_aside = 0;`;

function outdated(name: string, event: string, row: 'NEW' | 'OLD'): string {
  return `
CREATE TRIGGER ${name} AFTER ${event} BEGIN
  UPDATE inspection SET outlook_stale = 1 WHERE row_id = ${row}.inspection_row_id AND outlook_stale = 0;
END;`;
}

const OUTDATING = [
  outdated('facts_outdate_outlook', 'UPDATE ON inspection_facts', 'NEW'),
  outdated('finding_added_outdates_outlook', 'INSERT ON finding', 'NEW'),
  outdated('finding_changed_outdates_outlook', 'UPDATE OF kind, title_vi, title_en, details ON finding', 'NEW'),
  outdated('finding_removed_outdates_outlook', 'DELETE ON finding', 'OLD'),
].join('');

const NAMES_OF = (row: string) =>
  `SELECT DISTINCT ${row}.row_id, coalesce(unit.value ->> '$.vi', unit.value ->> '$.en')
  FROM json_each(${row}.names, '$.units') AS unit WHERE coalesce(unit.value ->> '$.vi', unit.value ->> '$.en') <> ''`;

/** The units by name, to filter by one of them. */
const UNITS = `
CREATE TABLE inspection_unit (
  inspection_row_id INTEGER NOT NULL REFERENCES inspection (row_id),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (name, inspection_row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX inspection_unit_of_inspection ON inspection_unit (inspection_row_id);
INSERT INTO inspection_unit (inspection_row_id, name) ${NAMES_OF('inspection').replace('FROM', 'FROM inspection,')};
CREATE TRIGGER inspection_units_known AFTER INSERT ON inspection BEGIN
  INSERT INTO inspection_unit (inspection_row_id, name) ${NAMES_OF('NEW')};
END;
CREATE TRIGGER inspection_units_changed AFTER UPDATE OF names ON inspection WHEN OLD.names <> NEW.names BEGIN
  DELETE FROM inspection_unit WHERE inspection_row_id = NEW.row_id;
  INSERT INTO inspection_unit (inspection_row_id, name) ${NAMES_OF('NEW')};
END;`;

export const inspectionOutlook: Migration = { version: 9, sql: COLUMNS + OUTDATING + UNITS };
