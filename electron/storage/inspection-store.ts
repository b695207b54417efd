import type { InspectionStore } from '../actions/ports.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { caseChanges } from './case-changes.ts';
import type { Connection } from './connection.ts';
import type { FindingRows } from './finding-rows.ts';
import { inspectionList } from './inspection-list.ts';
import type { InspectionRows } from './inspection-rows.ts';
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
    ...inspectionList(connection),
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
