import type { CountedRow } from './counted-row.ts';
import type { FollowedRow } from './followed-row.ts';
import type { InspectionCase } from './inspection.ts';
import { standingOf } from './ladder.ts';

/** Rows of one inspection as a report counts them. */
export function countedRowsOf(
  { id, kind, subject }: InspectionCase,
  rows: readonly FollowedRow[],
): readonly CountedRow[] {
  return rows.map((row) => ({
    inspectionId: id,
    key: row.key,
    inspectionKind: kind,
    inspection: subject,
    unit: row.responsible,
    matter: row.matter,
    extensionCount: row.extensionCount,
    ...standingOf(row),
  }));
}
