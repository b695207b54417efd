import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Answer, done, ProblemError, problem, refused } from '../../domain/problem.ts';
import { openConnection } from '../connection.ts';
import { databaseFileOf } from '../data-folder.ts';
import { attachmentsOf, bytesOf, copyFiles, filesIn } from './attached-files.ts';
import { examineBackup } from './backup-contents.ts';
import { copyDatabase, databaseBytes, rowCounts, sealCopy } from './copy-database.ts';
import type { CopyJob, OnBytes } from './keeping-job.ts';
import { holdRoom, withPlaceProblems } from './place-problems.ts';

/** Small files of the data folder that go along; what else lies there stays where it is. */
const ALONG = ['window.json'] as const;

/**
 * Copies the data into an empty folder and holds the copy against its source: every page sound, as many rows in every table,
 * every attached file the same. The database gets its name last. A failure leaves the folder empty, as it was.
 *
 * @throws ProblemError `place-full`, `place-gone`, `place-not-writable`, `place-failed`, `copy-differs`.
 */
export function copyData({ dataFolder, target, nativeBinding }: CopyJob, onBytes: OnBytes): Promise<null> {
  return withPlaceProblems(target, async () => {
    const source = databaseFileOf(dataFolder);
    const unfinished = `${databaseFileOf(target)}.part`;
    const files = filesIn(attachmentsOf(dataFolder));
    const base = databaseBytes(source);
    const total = base + bytesOf(files);
    if (readdirSync(target).length > 0)
      throw new ProblemError([problem('data-folder-not-empty', target, { folder: target })]);
    holdRoom(target, total);
    try {
      await copyDatabase(source, unfinished, nativeBinding, (done) => onBytes(Math.min(done, base), total));
      await copyFiles(files, attachmentsOf(dataFolder), attachmentsOf(target), (done) => onBytes(base + done, total));
      const expected = countsOf(source, nativeBinding);
      sealCopy(unfinished, nativeBinding, (copy) => {
        if (JSON.stringify(rowCounts(copy)) !== JSON.stringify(expected))
          throw new ProblemError([problem('copy-differs', source, { file: source })]);
      });
      onBytes(total, total);
      for (const each of ALONG) copyAlong(dataFolder, target, each);
      renameSync(unfinished, databaseFileOf(target));
      return null;
    } catch (error) {
      for (const each of readdirSync(target)) rmSync(path.join(target, each), { recursive: true, force: true });
      throw error;
    }
  });
}

function copyAlong(from: string, to: string, name: string): void {
  if (existsSync(path.join(from, name))) copyFileSync(path.join(from, name), path.join(to, name));
}

function countsOf(file: string, nativeBinding: string | undefined): Readonly<Record<string, number>> {
  const connection = openConnection(file, { readOnly: true, nativeBinding });
  try {
    return rowCounts(connection);
  } finally {
    connection.close();
  }
}

/**
 * Whether a folder can take the data: it must be empty, or hold data of this application, which then is used as it is.
 *
 * @returns how many inspections lie there, null for an empty folder; or `data-folder-same`, `data-folder-inside`,
 *   `data-folder-not-empty`, `place-gone`, `place-not-writable`, and what `examineBackup` refuses.
 */
export function examineTarget(dataFolder: string, target: string, nativeBinding?: string): Answer<number | null> {
  const folder = target;
  if (path.resolve(target) === path.resolve(dataFolder))
    return refused(problem('data-folder-same', target, { folder }));
  if (isInside(target, dataFolder) || isInside(dataFolder, target))
    return refused(problem('data-folder-inside', target, { folder }));
  try {
    const names = readdirSync(target);
    if (names.length === 0) {
      holdWritable(target);
      return done(null);
    }
    const file = databaseFileOf(target);
    if (!existsSync(file)) return refused(problem('data-folder-not-empty', target, { folder }));
    return done(examineBackup(file, nativeBinding, false).inspections);
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    const code =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'place-gone' : 'place-not-writable';
    return refused(problem(code, target, { folder }));
  }
}

export function isInside(folder: string, outer: string): boolean {
  const between = path.relative(outer, folder);
  return between !== '' && !between.startsWith('..') && !path.isAbsolute(between);
}

/** @throws the file system's error where no file can be made. */
export function holdWritable(folder: string): void {
  const trial = path.join(folder, `.ket-luan-${process.pid}`);
  mkdirSync(trial);
  rmSync(trial, { recursive: true });
}
