import type { OutlookStore } from '../actions/ports.ts';
import type { Outlook } from '../domain/outlook.ts';
import type { Connection } from './connection.ts';
import { holdTo } from './hold-to.ts';
import { INSPECTION_LINE, type InspectionLineRow, inspectionLineOf } from './inspection-row.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

/** Outlooks in columns of their inspections; triggers mark them as out of date. */
export function outlookStore(connection: Connection): OutlookStore {
  const stale = connection
    .prepare<[number], string>('SELECT id FROM inspection WHERE outlook_stale = 1 ORDER BY row_id DESC LIMIT ?')
    .pluck();
  const write = connection.prepare<[Outlook & { readonly id: string }]>(
    `UPDATE inspection SET due_on = @dueOn, fault_count = @faultCount, missing_count = @missingCount,
       subject_key = @subjectKey, outlook_stale = 0 WHERE id = @id`,
  );
  return {
    stale: (limit) => withProblems(connection.name, () => stale.all(Math.max(0, Math.trunc(limit)))),
    write: (outlooks) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            for (const [id, outlook] of outlooks) write.run({ ...outlook, id: nfc(id) });
          })
          .immediate(),
      ),
    holdTo: holdTo(connection, { setting: 'outlookFingerprint', staleColumn: 'outlook_stale' }),
    nearestDue: nearestDue(connection),
  };
}

type Days = { readonly today: string; readonly until: string; readonly limit: number };

/** From both sides of today along the index of days: of thousands that are over only the last ones are looked at. */
function nearestDue(connection: Connection): OutlookStore['nearestDue'] {
  const nearest = connection.prepare<[Days], InspectionLineRow>(
    `SELECT ${INSPECTION_LINE} FROM inspection WHERE row_id IN (
       SELECT row_id FROM (
         SELECT * FROM (
           SELECT row_id, coalesce(due_on, '9999-12-31') AS day FROM inspection
           WHERE set_aside = 0 AND coalesce(due_on, '9999-12-31') BETWEEN @today AND @until
           ORDER BY coalesce(due_on, '9999-12-31'), row_id LIMIT @limit)
         UNION ALL
         SELECT * FROM (
           SELECT row_id, coalesce(due_on, '9999-12-31') AS day FROM inspection
           WHERE set_aside = 0 AND coalesce(due_on, '9999-12-31') < @today
           ORDER BY coalesce(due_on, '9999-12-31') DESC, row_id DESC LIMIT @limit))
       ORDER BY abs(julianday(day) - julianday(@today)), day DESC LIMIT @limit)
     ORDER BY due_on, row_id`,
  );
  return (today, until, limit) =>
    withProblems(connection.name, () => nearest.all({ today, until, limit }).map(inspectionLineOf));
}
