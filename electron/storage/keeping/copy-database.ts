import { closeSync, fsyncSync, openSync } from 'node:fs';
import { ProblemError } from '../../domain/problem.ts';
import { type Connection, openConnection, plainConnection } from '../connection.ts';
import { sizeOf } from '../data-folder.ts';
import { damaged } from '../storage-problems.ts';
import type { OnBytes } from './keeping-job.ts';

/** Pages a step: a megabyte, after which the thread may do other things and may be told to stop. */
const PAGES = 256;

/**
 * Copies a database that may be in use, as it stood when the copying began, into one file that needs no log beside it.
 *
 * A transaction is held open on the source the whole time: what others write meanwhile goes to the write-ahead log, and the
 * copying never begins again because of it.
 *
 * @throws SQLite errors; whatever `onBytes` throws, with the unfinished copy left to the caller.
 */
export async function copyDatabase(
  file: string,
  copy: string,
  nativeBinding: string | undefined,
  onBytes: OnBytes,
): Promise<void> {
  const source = openConnection(file, { readOnly: true, nativeBinding });
  try {
    const pageSize = Number(source.pragma('page_size', { simple: true }));
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(copy, {
      progress: ({ totalPages, remainingPages }) => {
        onBytes((totalPages - remainingPages) * pageSize, totalPages * pageSize);
        return PAGES;
      },
    });
  } finally {
    source.close();
  }
}

/**
 * Looks through a finished copy, lets the caller write into it, and brings it to the disk.
 *
 * @throws ProblemError `data-damaged`; SQLite errors.
 */
export function sealCopy(
  copy: string,
  nativeBinding: string | undefined,
  write: (connection: Connection) => void,
): void {
  const connection = plainConnection(copy, { nativeBinding });
  try {
    connection.pragma('journal_mode = DELETE');
    write(connection);
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new ProblemError([damaged(copy)]);
  } finally {
    connection.close();
  }
  flush(copy);
}

/** To the disk, not only to the system's memory. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Rows of every table: a copy must have as many as its source. */
export function rowCounts(connection: Connection): Readonly<Record<string, number>> {
  const names = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    .pluck()
    .all();
  return Object.fromEntries(
    names.map((name) => [name, connection.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0]),
  );
}

export function writeSettings(connection: Connection, settings: Readonly<Record<string, string | null>>): void {
  const write = connection.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)');
  const remove = connection.prepare('DELETE FROM setting WHERE name = ?');
  connection.transaction(() => {
    for (const [name, value] of Object.entries(settings)) {
      if (value === null) remove.run(name);
      else write.run(name, value);
    }
  })();
}

/** Bytes of a database with what stands in its log. */
export function databaseBytes(file: string): number {
  return sizeOf(file) + sizeOf(`${file}-wal`);
}
