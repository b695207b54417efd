import { statSync } from 'node:fs';
import path from 'node:path';
import type { BackupContents } from '../../domain/backup-rules.ts';
import { ProblemError, problem } from '../../domain/problem.ts';
import { type Connection, numberOfPragma, openConnection } from '../connection.ts';
import { APPLICATION_ID, LATEST_VERSION } from '../migrations/index.ts';
import { isDamage } from '../storage-problems.ts';
import { type AttachedFile, attachmentsOf, filesIn, isThere } from './attached-files.ts';

/** In a backup's table of settings: when it was made and which attached files belong to it. */
export const MANIFEST_SETTING = 'backup-manifest';

export type Manifest = {
  readonly madeAt: string | null;
  readonly files: readonly AttachedFile[];
  readonly settings: Readonly<Record<string, string>>;
};

/**
 * Looks at a backup, or at the database of another data folder; every page of it when it is to be restored.
 *
 * @throws ProblemError `backup-damaged`, `backup-not-ours`, `backup-gone`, `data-newer-than-program`.
 */
export function examineBackup(file: string, nativeBinding: string | undefined, isThorough: boolean): BackupContents {
  return withFile(file, nativeBinding, (connection) => {
    if (isThorough && connection.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      throw new ProblemError([problem('backup-damaged', file, { file })]);
    const count = (table: string) => connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    const { madeAt, files } = manifestOf(connection, file);
    const pool = attachmentsOf(path.dirname(file));
    const { mtime, size } = statSync(file);
    return {
      name: path.basename(file),
      folder: path.dirname(file),
      madeAt: madeAt ?? mtime.toISOString(),
      bytes: size,
      inspections: count('inspection WHERE set_aside = 0'),
      findings: count('finding'),
      files: files.length,
      missingFiles: files.filter((each) => !isThere(pool, each)).length,
    };
  });
}

/** @throws ProblemError as `examineBackup`. */
export function readManifest(file: string, nativeBinding: string | undefined): Manifest {
  return withFile(file, nativeBinding, (connection) => manifestOf(connection, file));
}

/** Of a database that is no backup all files beside it are its own. */
function manifestOf(connection: Connection, file: string): Manifest {
  const rows = connection.prepare<[], [string, string]>('SELECT name, value FROM setting').raw().all();
  const settings = Object.fromEntries(rows);
  const text = settings[MANIFEST_SETTING];
  if (text === undefined) return { madeAt: null, files: filesIn(attachmentsOf(path.dirname(file))), settings };
  const parsed = JSON.parse(text) as Pick<Manifest, 'madeAt' | 'files'>;
  return { ...parsed, settings };
}

function withFile<T>(file: string, nativeBinding: string | undefined, look: (connection: Connection) => T): T {
  const refuse = (code: string) => new ProblemError([problem(code, file, { file })]);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw refuse('backup-gone');
  let connection: Connection | null = null;
  try {
    connection = openConnection(file, { readOnly: true, nativeBinding });
    if (numberOfPragma(connection, 'application_id') !== APPLICATION_ID) throw refuse('backup-not-ours');
    const version = numberOfPragma(connection, 'user_version');
    if (version > LATEST_VERSION)
      throw new ProblemError([problem('data-newer-than-program', file, { file, version, newest: LATEST_VERSION })]);
    return look(connection);
  } catch (error) {
    if (isDamage(error) || error instanceof SyntaxError) throw refuse('backup-damaged');
    throw error;
  } finally {
    connection?.close();
  }
}
