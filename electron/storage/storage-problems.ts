import Database from 'better-sqlite3';
import { type Problem, ProblemError, problem } from '../domain/problem.ts';

type SqliteError = InstanceType<typeof Database.SqliteError>;

/** SQLite's codes have families: `SQLITE_IOERR_WRITE` belongs to `SQLITE_IOERR`. */
function belongsTo(error: SqliteError, families: readonly string[]): boolean {
  return families.some((family) => error.code === family || error.code.startsWith(`${family}_`));
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Database.SqliteError;
}

/** A file that SQLite cannot read as the database it should be. A short read is half a page: a copy that stopped. */
export function isDamage(error: unknown): boolean {
  return isSqliteError(error) && belongsTo(error, ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ']);
}

export function isHeldElsewhere(error: unknown): boolean {
  return isSqliteError(error) && belongsTo(error, ['SQLITE_BUSY', 'SQLITE_LOCKED']);
}

/** The disk or the folder's rights stand in the way: full, read-only, no access, not a folder. */
export function isNotWritable(error: unknown): boolean {
  if (isSqliteError(error)) {
    return belongsTo(error, [
      'SQLITE_CANTOPEN',
      'SQLITE_READONLY',
      'SQLITE_FULL',
      'SQLITE_IOERR',
      'SQLITE_PERM',
      'SQLITE_AUTH',
    ]);
  }
  // better-sqlite3 checks the parent folder itself, and says so with a TypeError.
  return error instanceof Error && ('errno' in error || error.message.includes('directory does not exist'));
}

export function damaged(file: string): Problem {
  return problem('data-damaged', file, { file });
}

/**
 * What a failed open means for the user.
 *
 * @throws the error itself when it is none of the known ones: then it is a fault of the program.
 */
export function problemOfOpening(error: unknown, dataFolder: string, file: string): Problem {
  if (isDamage(error)) return damaged(file);
  if (isHeldElsewhere(error)) return problem('data-folder-in-use', dataFolder, { folder: dataFolder });
  if (isNotWritable(error)) return problem('data-folder-not-writable', dataFolder, { folder: dataFolder });
  throw error;
}

/**
 * Runs one call of a store; what SQLite throws leaves as a `ProblemError`.
 *
 * @throws ProblemError `data-damaged`, `data-write-failed`.
 */
export function withProblems<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (isDamage(error)) throw new ProblemError([damaged(file)]);
    if (!isSqliteError(error)) throw error;
    throw new ProblemError([problem('data-write-failed', file, { file, reason: error.code })]);
  }
}
