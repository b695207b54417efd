import type { LetterheadStore } from '../actions/ports.ts';
import type { LetterheadFile, LetterheadLine, LetterheadReport } from '../domain/letterhead.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

type LineRow = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly added_at: string;
  readonly in_use: number;
  readonly report: string;
};
type FileRow = { readonly name: string; readonly file: Uint8Array };

function lineOf(row: LineRow): LetterheadLine {
  const report: LetterheadReport = JSON.parse(row.report);
  return { id: row.id, name: row.name, size: row.size, addedAt: row.added_at, inUse: row.in_use === 1, report };
}

function fileOf(row: FileRow | undefined): LetterheadFile | null {
  return row === undefined ? null : { name: row.name, bytes: new Uint8Array(row.file) };
}

/**
 * Letterheads over an open, migrated database.
 * @param now ISO date-time in UTC
 */
export function letterheadStore(connection: Connection, now: () => string): LetterheadStore {
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  const lines = connection.prepare<[], LineRow>(
    'SELECT id, name, length(file) AS size, added_at, in_use, report FROM letterhead WHERE set_aside = 0 ORDER BY added_at DESC, row_id DESC',
  );
  const byId = connection.prepare<[string], FileRow>('SELECT name, file FROM letterhead WHERE id = ?');
  const used = connection.prepare<[], FileRow>('SELECT name, file FROM letterhead WHERE in_use = 1 AND set_aside = 0');
  const insert = connection.prepare<[string, string, Uint8Array, string, string]>(
    'INSERT INTO letterhead (id, name, file, report, added_at) VALUES (?, ?, ?, ?, ?)',
  );
  const useNone = connection.prepare('UPDATE letterhead SET in_use = 0 WHERE in_use = 1 AND set_aside = 0');
  const use = connection.prepare<[string]>('UPDATE letterhead SET in_use = 1 WHERE id = ? AND set_aside = 0');
  const setAside = connection.prepare<[string]>('UPDATE letterhead SET set_aside = 1 WHERE id = ?');
  // Another one may have come into use meanwhile: that choice is the later one.
  const restore = connection.prepare<[string]>(
    'UPDATE letterhead SET set_aside = 0, in_use = in_use AND NOT EXISTS (SELECT 1 FROM letterhead WHERE in_use = 1 AND set_aside = 0) WHERE id = ?',
  );
  const choose = connection.transaction((id: string | null): boolean => {
    if (id !== null && !lines.all().some((each) => each.id === id)) return false;
    useNone.run();
    if (id !== null) use.run(id);
    return true;
  });
  return {
    list: () => call(() => lines.all().map(lineOf)),
    file: (id) => call(() => fileOf(byId.get(id))),
    inUse: () => call(() => fileOf(used.get())),
    insert: (id, { name, bytes }, report) => {
      call(() => insert.run(id, name, bytes, JSON.stringify(report), now()));
    },
    use: (id) => call(() => choose.immediate(id)),
    setAside: (id) => call(() => setAside.run(id).changes === 1),
    restore: (id) => call(() => restore.run(id).changes === 1),
  };
}
