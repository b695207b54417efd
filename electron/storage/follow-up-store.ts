import type { FollowUpStore } from '../actions/ports.ts';
import type { Connection } from './connection.ts';
import { followUpRows } from './follow-up-rows.ts';
import { inspectionRows } from './inspection-rows.ts';
import { withProblems } from './storage-problems.ts';

/**
 * What was noted of the rows of plans, over an open, migrated database. It is in no change log: nothing takes it back.
 * @param now ISO date-time in UTC
 */
export function followUpStore(connection: Connection, now: () => string): FollowUpStore {
  const inspections = inspectionRows(connection);
  const rows = followUpRows(connection);
  return {
    list: (inspectionId) => withProblems(connection.name, () => rows.readAll(inspections.rowIdOf(inspectionId) ?? -1)),
    add: (inspectionId, entries) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            const inspectionRow = inspections.rowIdOf(inspectionId);
            if (inspectionRow === null) return false;
            const enteredAt = now();
            for (const entry of entries) rows.append(inspectionRow, { ...entry, enteredAt });
            inspections.markChanged(inspectionRow, enteredAt);
            return true;
          })
          .immediate(),
      ),
  };
}
