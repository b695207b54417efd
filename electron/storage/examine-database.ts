import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { type Connection, type ConnectionOptions, numberOfPragma, openConnection } from './connection.ts';
import { sizeOf } from './data-folder.ts';
import { APPLICATION_ID, LATEST_VERSION } from './migrations/index.ts';
import { damaged } from './storage-problems.ts';

/**
 * Up to this size every open checks the whole file (some 20 ms). A larger one is checked only after a crash; SQLite itself
 * still notices a cut file and a broken page the moment it reads it.
 */
const ALWAYS_CHECKED_BYTES = 8 * 1024 * 1024;

/**
 * Looks at a database before it is opened for writing, over a read-only connection: a damaged or newer file must keep every byte,
 * and a writing connection would fold the write-ahead log into it.
 *
 * @returns the version of its schema, 0 for a new one; or `data-damaged`, `data-newer-than-program`.
 * @throws SQLite errors of opening and reading.
 */
export function examineDatabase(file: string, options: ConnectionOptions): Answer<number> {
  const hasLog = sizeOf(`${file}-wal`) > 0;
  if (sizeOf(file) === 0) {
    // SQLite would start afresh and delete the log, which then is all that is left of the work.
    return hasLog ? refused(damaged(file)) : done(0);
  }
  const connection = openConnection(file, { ...options, readOnly: true });
  try {
    const version = numberOfPragma(connection, 'user_version');
    if (isForeign(connection, version)) return refused(damaged(file));
    if (version > LATEST_VERSION) {
      return refused(problem('data-newer-than-program', file, { file, version, newest: LATEST_VERSION }));
    }
    // To one who only looks, a log says that another process is at work, not that one has crashed.
    const isAfterCrash = hasLog && options.readOnly !== true;
    const isToBeChecked = isAfterCrash || sizeOf(file) <= ALWAYS_CHECKED_BYTES;
    return isToBeChecked && !isSound(connection) ? refused(damaged(file)) : done(version);
  } finally {
    connection.close();
  }
}

/** Another program's database under our name is not ours to change. */
function isForeign(connection: Connection, version: number): boolean {
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0;
  if (version === 0 && tables === 0) return false;
  return numberOfPragma(connection, 'application_id') !== APPLICATION_ID;
}

function isSound(connection: Connection): boolean {
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
}
