import type { WatchStore } from '../actions/watch-ports.ts';
import { textInOrOther } from '../domain/bilingual-text.ts';
import { vietnameseSortKey } from '../domain/sort-key.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import { atLeastZero } from './conditions.ts';
import type { Connection } from './connection.ts';
import { holdTo } from './hold-to.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';
import { columnsOf, type WatchedRowColumns, wordsOf } from './watched-row-columns.ts';

type Writing = Pick<WatchStore, 'stale' | 'staleCount' | 'write' | 'holdTo'>;
type Inspection = { readonly row_id: number; readonly set_aside: number };

/** After the names of the alphabet. */
const NAMELESS = '~';

const INSERT = `INSERT INTO watched_row (inspection_row_id, set_aside, unit_no, officer_no, position, due_on, closed_on, result,
    extension_count, is_provisional, shown)
  VALUES (@inspection, @setAside, @unit, @officer, @position, @due_on, @closed_on, @result, @extension_count, @is_provisional, @shown)`;

/** Bringing watched rows up to date; triggers mark those of an inspection as out of date. */
export function watchWriting(connection: Connection): Writing {
  const staleOf = 'FROM inspection WHERE watch_stale = 1 AND set_aside = 0';
  const stale = connection.prepare<[number], string>(`SELECT id ${staleOf} ORDER BY row_id DESC LIMIT ?`).pluck();
  const count = connection.prepare<[], number>(`SELECT count(*) ${staleOf}`).pluck();
  const replace = replaceRows(connection);
  return {
    stale: (limit) => withProblems(connection.name, () => stale.all(atLeastZero(limit))),
    staleCount: () => withProblems(connection.name, () => count.get() ?? 0),
    write: (rowsByInspection) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            for (const [id, rows] of rowsByInspection) replace(nfc(id), rows);
          })
          .immediate(),
      ),
    holdTo: holdTo(connection, { setting: 'watchFingerprint', staleColumn: 'watch_stale' }),
  };
}

function replaceRows(connection: Connection): (id: string, rows: readonly WatchedRow[]) => void {
  const find = connection.prepare<[string], Inspection>('SELECT row_id, set_aside FROM inspection WHERE id = ?');
  const forget = connection.prepare<[number]>(
    'DELETE FROM watched_text WHERE rowid IN (SELECT row_id FROM watched_row WHERE inspection_row_id = ?)',
  );
  const remove = connection.prepare<[number]>('DELETE FROM watched_row WHERE inspection_row_id = ?');
  const insert = connection.prepare<[WatchedRowColumns & Readonly<Record<string, string | number | null>>]>(INSERT);
  const learn = connection.prepare<[number | bigint, string]>('INSERT INTO watched_text (rowid, words) VALUES (?, ?)');
  const current = connection.prepare<[number]>('UPDATE inspection SET watch_stale = 0 WHERE row_id = ?');
  const nameNumber = nameNumbers(connection);
  return (id, rows) => {
    const inspection = find.get(id);
    if (inspection === undefined) return;
    forget.run(inspection.row_id);
    remove.run(inspection.row_id);
    for (const row of rows) {
      const { lastInsertRowid } = insert.run({
        ...columnsOf(row),
        inspection: inspection.row_id,
        setAside: inspection.set_aside,
        unit: nameNumber(textInOrOther(row.responsible, 'vi') ?? ''),
        officer: nameNumber(row.officer),
      });
      learn.run(lastInsertRowid, wordsOf(row));
    }
    current.run(inspection.row_id);
  };
}

/** Names of units and officers stand once each, with their place in the alphabet. */
function nameNumbers(connection: Connection): (name: string) => number {
  const find = connection.prepare<[string], number>('SELECT row_id FROM watched_name WHERE name = ?').pluck();
  const add = connection.prepare<[string, string]>('INSERT INTO watched_name (name, sort_key) VALUES (?, ?)');
  return (given) => {
    const name = nfc(given).trim();
    const key = name === '' ? NAMELESS : vietnameseSortKey(name);
    return find.get(name) ?? Number(add.run(name, key).lastInsertRowid);
  };
}
