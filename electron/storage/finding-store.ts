import type { FindingStore } from '../actions/ports.ts';
import type { Finding } from '../domain/finding.ts';
import { caseChanges } from './case-changes.ts';
import type { Connection } from './connection.ts';
import { changeFindings, isSame, putInOrder } from './finding-changes.ts';
import { type FindingLineRow, findingLineOf, LINE_COLUMNS } from './finding-row.ts';
import type { FindingRows } from './finding-rows.ts';
import { findingSearch } from './finding-search.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

/**
 * Findings over an open, migrated database. An inspection set aside still answers and takes its findings: an edit that was on
 * its way when it was set aside is not lost.
 *
 * @param now ISO date-time in UTC, kept as the time of the inspection's last change.
 */
export function findingStore(connection: Connection, now: () => string): FindingStore {
  const { rows, record } = caseChanges(connection, now);
  const list = connection.prepare<[number], FindingLineRow>(
    `SELECT ${LINE_COLUMNS} FROM finding WHERE inspection_row_id = ? ORDER BY position`,
  );
  return {
    list: (inspectionId) =>
      withProblems(connection.name, () => list.all(rows.inspections.rowIdOf(inspectionId) ?? -1).map(findingLineOf)),
    read: (inspectionId, findingId) =>
      withProblems(connection.name, () =>
        rows.findings.read(rows.inspections.rowIdOf(inspectionId) ?? -1, nfc(findingId)),
      ),
    write: (inspectionId, finding) => record(inspectionId, (row, { findings }) => writeFinding(findings, row, finding)),
    insertAt: (inspectionId, finding, position) =>
      record(inspectionId, (row, { findings }) => insertFinding(findings, row, finding, position)),
    remove: (inspectionId, findingId) =>
      record(inspectionId, (row, { findings }) => removeFinding(findings, row, nfc(findingId))),
    reorder: (inspectionId, ids) =>
      record(inspectionId, (row, { findings }) => reorderFindings(findings, row, ids.map(nfc))),
    changeAll: (inspectionId, changes) =>
      record(inspectionId, (row, { findings, inspections }) => {
        if (!changeFindings(findings, row, changes)) return false;
        if (changes.facts !== undefined) inspections.update(row, changes.facts, now());
        return true;
      }),
    search: findingSearch(connection),
  };
}

/** A new one at the end, a known one in its place. */
function writeFinding(rows: FindingRows, inspectionRow: number, finding: Finding): boolean {
  const place = rows.place(inspectionRow, nfc(finding.id));
  if (place === undefined) rows.insert(inspectionRow, finding, rows.count(inspectionRow));
  else rows.update(place.row_id, finding);
  return true;
}

/** A position beyond the end means the end: findings may have been removed since the person's step that is undone. */
function insertFinding(rows: FindingRows, inspectionRow: number, finding: Finding, position: number): boolean {
  if (rows.place(inspectionRow, nfc(finding.id)) !== undefined) return false;
  const place = Math.min(Math.max(Math.trunc(position), 0), rows.count(inspectionRow));
  rows.shift(inspectionRow, place, 1);
  rows.insert(inspectionRow, finding, place);
  return true;
}

/** False when it is not there. */
function removeFinding(rows: FindingRows, inspectionRow: number, findingId: string): boolean {
  const place = rows.place(inspectionRow, findingId);
  if (place === undefined) return false;
  rows.remove(place.row_id);
  rows.shift(inspectionRow, place.position + 1, -1);
  return true;
}

function reorderFindings(rows: FindingRows, inspectionRow: number, ids: readonly string[]): boolean {
  const known = rows.places(inspectionRow).map((place) => place.id);
  if (!isSame(known, ids)) return false;
  putInOrder(rows, inspectionRow, ids);
  return true;
}
