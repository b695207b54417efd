import type { FollowUpEntry } from '../domain/follow-up.ts';
import type { Connection } from './connection.ts';
import { jsonOf, nfc, nfcOrNull } from './stored-text.ts';

/** Single rows of the follow-up, for the stores to build their transactions from. */
export type FollowUpRows = {
  /** In the order in which they were entered. */
  readAll(inspectionRow: number): readonly FollowUpEntry[];
  append(inspectionRow: number, entry: FollowUpEntry): void;
};

type Columns = Readonly<Record<string, string | number | null>>;

export function followUpRows(connection: Connection): FollowUpRows {
  const readAll = connection
    .prepare<[number], string>('SELECT entry FROM follow_up_entry WHERE inspection_row_id = ? ORDER BY row_id')
    .pluck();
  const append = connection.prepare<[Columns]>(
    `INSERT INTO follow_up_entry (inspection_row_id, id, finding_id, recommendation_id, unit_id, task_id, kind, happened_on, entered_at, entry)
     VALUES (@inspectionRow, @id, @findingId, @recommendationId, @unitId, @taskId, @kind, @on, @enteredAt, @entry)`,
  );
  return {
    readAll: (inspectionRow) => readAll.all(inspectionRow).map((each) => JSON.parse(each) as FollowUpEntry),
    append: (inspectionRow, entry) => {
      const { id, row, taskId, kind, on, enteredAt } = entry;
      append.run({
        inspectionRow,
        id: nfc(id),
        findingId: nfcOrNull(row.findingId),
        recommendationId: nfcOrNull(row.recommendationId),
        unitId: nfcOrNull(row.unitId),
        taskId: nfcOrNull(taskId),
        kind,
        on,
        enteredAt,
        entry: jsonOf(entry),
      });
    },
  };
}
