import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { type Connection, numberOfPragma } from './connection.ts';
import { stampForFileName } from './data-folder.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations/index.ts';

/**
 * Brings a database to the newest schema, one transaction a step, so that a crash in between leaves a whole older version.
 * A database that holds work is copied first, to `backups/` beside it.
 *
 * @param now ISO date-time, for the name of the copy.
 * @param until stops after this version; for the tests of single steps.
 * @throws SQLite and file system errors.
 */
export function migrate(connection: Connection, now: string, until = Number.POSITIVE_INFINITY): void {
  const version = numberOfPragma(connection, 'user_version');
  const steps = MIGRATIONS.filter((step) => step.version > version && step.version <= until);
  if (version > 0 && steps.length > 0) backUp(connection, version, now);
  for (const step of steps) {
    connection.transaction(() => {
      connection.exec(step.sql);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${step.version}`);
    })();
  }
}

/**
 * A dated copy of the whole database, on the disk when the call returns. `VACUUM INTO` because it is synchronous and takes in
 * what still stands in the write-ahead log.
 *
 * @returns the path of the copy.
 */
export function backUp(connection: Connection, version: number, now: string): string {
  const folder = path.join(path.dirname(connection.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `ket-luan-v${version}-${stampForFileName(now)}.db`);
  connection.prepare('VACUUM INTO ?').run(copy);
  // SQLite does not wait for the disk here (a vacuumed copy can usually be made again; this one cannot).
  const handle = openSync(copy, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return copy;
}
