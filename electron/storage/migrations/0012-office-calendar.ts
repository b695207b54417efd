import type { Migration } from './migration.ts';

const DECISION = `
  decision_number TEXT NOT NULL CHECK (decision_number <> ''),
  decision_date TEXT NOT NULL CHECK (decision_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decision_issuer TEXT NOT NULL CHECK (decision_issuer <> ''),
  confirmed_by TEXT NOT NULL CHECK (confirmed_by <> ''),
  changed_at TEXT NOT NULL`;

/**
 * Days and years of the working calendar as the office set them, each with the decision it stands on and who confirmed it. They lie
 * over the calendar shipped with the program; taking one out brings back what the program says.
 */
export const officeCalendar: Migration = {
  version: 12,
  sql: `
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2200),
  status TEXT NOT NULL CHECK (status IN ('announced', 'provisional')),${DECISION}
) STRICT;
CREATE TABLE calendar_day (
  date TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  type TEXT NOT NULL CHECK (type IN ('off', 'worked')),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'substitute', 'swapped')),
  reason_vi TEXT NOT NULL CHECK (reason_vi <> ''),
  reason_en TEXT,${DECISION}
) STRICT, WITHOUT ROWID;`,
};
