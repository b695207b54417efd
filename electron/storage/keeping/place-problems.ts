import { statfsSync } from 'node:fs';
import { type Problem, ProblemError, problem } from '../../domain/problem.ts';
import { isDamage, isSqliteError } from '../storage-problems.ts';

const MEGABYTE = 1024 * 1024;
/** Room that is left beside the copy. */
const SPARE = 16 * MEGABYTE;

/** What a failed copy means for the person: the place is full, gone, not to be written into, or fails otherwise. */
export function problemOfPlace(error: unknown, folder: string): Problem {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return problem('place-full', folder, { folder });
  if (code === 'ENOENT' || code === 'ENODEV' || code === 'ENXIO' || code === 'ENOTDIR')
    return problem('place-gone', folder, { folder });
  const isRefused = ['EACCES', 'EPERM', 'EROFS'].includes(code) || /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code);
  if (isRefused) return problem('place-not-writable', folder, { folder });
  return problem('place-failed', folder, { folder, reason: code });
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/** Runs a job that writes into a folder; file system and SQLite errors leave as a `ProblemError`. */
export async function withPlaceProblems<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const isKnown = isSqliteError(error) || (error instanceof Error && 'code' in error);
    if (!isKnown && !(error instanceof TypeError)) throw error;
    throw new ProblemError([isDamage(error) ? problem('copy-source-damaged', folder) : problemOfPlace(error, folder)]);
  }
}

/** @throws ProblemError `place-full` where so many bytes do not fit. */
export function holdRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes + SPARE) return;
  throw new ProblemError([problem('place-full', folder, { folder })]);
}
