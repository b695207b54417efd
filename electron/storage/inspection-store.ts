import type { InspectionStore } from '../actions/ports.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type CaseRows, caseChanges } from './case-changes.ts';
import type { Connection } from './connection.ts';
import { type FollowUpRows, followUpRows } from './follow-up-rows.ts';
import { inspectionList } from './inspection-list.ts';
import { withProblems } from './storage-problems.ts';

/**
 * Inspections over an open, migrated database. One set aside is in no list and no search, but still answers by its id.
 *
 * @param now ISO date-time in UTC, kept as the time of the last change.
 */
export function inspectionStore(connection: Connection, now: () => string): InspectionStore {
  const { rows, record } = caseChanges(connection, now);
  const { inspections } = rows;
  const followUp = followUpRows(connection);
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
    readCase: (inspectionId) => call(() => connection.transaction(() => wholeCase(rows, followUp, inspectionId))()),
    insertCase: (inspectionCase) =>
      call(() => connection.transaction(() => insertCase(rows, followUp, inspectionCase, now())).immediate()),
    writeFacts: (facts) =>
      record(facts.id, (row, watched) => {
        watched.inspections.update(row, facts, now());
        return true;
      }),
    setAside: (inspectionId) => settingAside(inspectionId, true),
    restore: (inspectionId) => settingAside(inspectionId, false),
  };
}

function wholeCase(
  { inspections, findings }: CaseRows,
  followUp: FollowUpRows,
  inspectionId: string,
): InspectionCase | null {
  const inspectionRow = inspections.rowIdOf(inspectionId);
  const facts = inspectionRow === null ? null : inspections.readFacts(inspectionRow);
  if (inspectionRow === null || facts === null) return null;
  const entries = followUp.readAll(inspectionRow);
  return {
    ...facts,
    findings: findings.readAll(inspectionRow),
    ...(entries.length === 0 ? {} : { followUp: entries }),
  };
}

/** Entries of the follow-up come with their own ids and times. */
function insertCase(
  { inspections, findings }: CaseRows,
  followUp: FollowUpRows,
  inspectionCase: InspectionCase,
  now: string,
): boolean {
  if (inspections.rowIdOf(inspectionCase.id) !== null) return false;
  const inspectionRow = inspections.insert(inspectionCase, now);
  for (const [position, finding] of inspectionCase.findings.entries())
    findings.insert(inspectionRow, finding, position);
  for (const entry of inspectionCase.followUp ?? []) followUp.append(inspectionRow, entry);
  return true;
}
