import type { InspectionQuery, InspectionStore, Page } from '../actions/ports.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { InspectionLine } from '../domain/lines.ts';
import { caseChanges } from './case-changes.ts';
import type { Connection } from './connection.ts';
import type { FindingRows } from './finding-rows.ts';
import { type InspectionLineRow, inspectionLineOf } from './inspection-row.ts';
import type { InspectionRows } from './inspection-rows.ts';
import { expressionOf, rowsMatching, termsOf } from './search-words.ts';
import { withProblems } from './storage-problems.ts';

/**
 * Inspections over an open, migrated database. One set aside is in no list and no search, but still answers by its id.
 *
 * @param now ISO date-time in UTC, kept as the time of the last change.
 */
export function inspectionStore(connection: Connection, now: () => string): InspectionStore {
  const { rows, record } = caseChanges(connection, now);
  const { inspections, findings } = rows;
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  const settingAside = (inspectionId: string, isSetAside: boolean): boolean =>
    call(() =>
      connection
        .transaction(() => {
          const inspectionRow = inspections.rowIdOf(inspectionId);
          if (inspectionRow !== null) inspections.setAside(inspectionRow, isSetAside);
          return inspectionRow !== null;
        })
        .immediate(),
    );
  return {
    list: inspectionList(connection),
    readFacts: (inspectionId) => call(() => inspections.readFacts(inspections.rowIdOf(inspectionId) ?? -1)),
    // A transaction, so that facts and findings are of the same moment while another process writes.
    readCase: (inspectionId) =>
      call(() => connection.transaction(() => wholeCase(inspections, findings, inspectionId))()),
    insertCase: (inspectionCase) =>
      call(() => connection.transaction(() => insertCase(inspections, findings, inspectionCase, now())).immediate()),
    writeFacts: (facts) =>
      record(facts.id, (row, watched) => {
        watched.inspections.update(row, withoutFindings(facts), now());
        return true;
      }),
    setAside: (inspectionId) => settingAside(inspectionId, true),
    restore: (inspectionId) => settingAside(inspectionId, false),
  };
}

/** Facts may arrive as a whole case (a case is facts and more); findings have rows of their own. */
function withoutFindings<T extends object>(facts: T): Omit<T, 'findings'> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'findings')) as Omit<T, 'findings'>;
}

function wholeCase(inspections: InspectionRows, findings: FindingRows, inspectionId: string): InspectionCase | null {
  const inspectionRow = inspections.rowIdOf(inspectionId);
  const facts = inspectionRow === null ? null : inspections.readFacts(inspectionRow);
  return inspectionRow === null || facts === null ? null : { ...facts, findings: findings.readAll(inspectionRow) };
}

function insertCase(
  inspections: InspectionRows,
  findings: FindingRows,
  inspectionCase: InspectionCase,
  now: string,
): boolean {
  if (inspections.rowIdOf(inspectionCase.id) !== null) return false;
  const { findings: added, ...facts } = inspectionCase;
  const inspectionRow = inspections.insert(facts, now);
  for (const [position, finding] of added.entries()) findings.insert(inspectionRow, finding, position);
  return true;
}

const LINES = `SELECT id, kind, subject_vi, subject_en, decision_number, decision_date, names, changed_at, finding_count, shortcoming_count
  FROM inspection`;
const LAST_CHANGED_FIRST = 'ORDER BY changed_at DESC, row_id DESC';

/**
 * First the rows of the page from the index of dates alone, then their lines: sorting whole lines takes four times as long when
 * every inspection holds the words. The plus sign keeps SQLite from fetching each found row by its number.
 */
const FOUND = `${LINES} WHERE row_id IN (
    SELECT row_id FROM inspection
    WHERE set_aside = 0 AND +row_id IN (SELECT rowid FROM inspection_text WHERE inspection_text MATCH @expression)
    ${LAST_CHANGED_FIRST} LIMIT @limit OFFSET @offset)
  ${LAST_CHANGED_FIRST}`;

/** Last changed first. Words without a letter or digit narrow nothing. */
function inspectionList(connection: Connection): InspectionStore['list'] {
  const countAll = connection.prepare<[], number>('SELECT count(*) FROM inspection WHERE set_aside = 0').pluck();
  const countFound = connection
    .prepare<[string], number>('SELECT count(*) FROM inspection_text WHERE inspection_text MATCH ?')
    .pluck();
  const all = connection.prepare<[{ limit: number; offset: number }], InspectionLineRow>(
    `${LINES} WHERE set_aside = 0 ${LAST_CHANGED_FIRST} LIMIT @limit OFFSET @offset`,
  );
  const found = connection.prepare<[{ expression: string; limit: number; offset: number }], InspectionLineRow>(FOUND);
  const page = (query: InspectionQuery): Page<InspectionLine> => {
    const terms = termsOf(query.words);
    const part = { limit: atLeastZero(query.limit), offset: atLeastZero(query.offset) };
    if (terms.length === 0) return { total: countAll.get() ?? 0, items: all.all(part).map(inspectionLineOf) };
    const expression = expressionOf(terms);
    return {
      total: countFound.get(expression) ?? 0,
      items: found.all({ ...part, expression }).map(inspectionLineOf),
    };
  };
  const one = connection.transaction((query: InspectionQuery) =>
    rowsMatching(() => page(query), { total: 0, items: [] }),
  );
  return (query) => withProblems(connection.name, () => one(query));
}

/** SQLite reads a negative limit as none at all. */
function atLeastZero(count: number): number {
  return Math.max(0, Math.trunc(count));
}
