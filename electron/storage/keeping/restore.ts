import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMPANIONS, databaseFileOf, stampForFileName } from '../data-folder.ts';
import { attachmentsOf, bytesOf, copyFiles, isThere } from './attached-files.ts';
import { examineBackup, MANIFEST_SETTING, readManifest } from './backup-contents.ts';
import { copyDatabase, databaseBytes, sealCopy, writeSettings } from './copy-database.ts';
import type { OnBytes, StageJob } from './keeping-job.ts';
import { holdRoom, withPlaceProblems } from './place-problems.ts';

const UNFINISHED = 'restore-part';
/** A whole, checked copy that the next start puts in place. */
const READY = 'restore-ready';
const ASIDE = 'set-aside-';
/** Names the folder for the present data: a start that was cut short and the next one put it into the same. */
const ASIDE_NAME = 'set-aside-name';

/**
 * Copies a backup into the data folder, checked, for the next start to put in place: until then nothing of the present data is
 * touched, and a failure leaves nothing behind. Attached files that are missing beside the backup are left out.
 *
 * @throws ProblemError as `examineBackup` and `backUp`.
 */
export function stageRestore(job: StageJob, onBytes: OnBytes): Promise<null> {
  const { file, dataFolder, nativeBinding } = job;
  return withPlaceProblems(dataFolder, async () => {
    const unfinished = path.join(dataFolder, UNFINISHED);
    const pool = attachmentsOf(path.dirname(file));
    try {
      examineBackup(file, nativeBinding, true);
      const files = readManifest(file, nativeBinding).files.filter((each) => isThere(pool, each));
      const base = databaseBytes(file);
      const total = base + bytesOf(files);
      holdRoom(dataFolder, total);
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished, { mode: 0o700 });
      const copy = databaseFileOf(unfinished);
      await copyDatabase(file, copy, nativeBinding, (done) => onBytes(Math.min(done, base), total));
      await copyFiles(files, pool, attachmentsOf(unfinished), (done) => onBytes(base + done, total));
      sealCopy(copy, nativeBinding, (made) => writeSettings(made, { [MANIFEST_SETTING]: null, ...job.settings }));
      onBytes(total, total);
      writeFileSync(path.join(unfinished, ASIDE_NAME), asideName(dataFolder, job.now));
      rmSync(path.join(dataFolder, READY), { recursive: true, force: true });
      renameSync(unfinished, path.join(dataFolder, READY));
      return null;
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  });
}

/**
 * Puts a staged restore in place before the data is opened, by whoever holds the folder: the present data moves whole into a folder of its own, never deleted.
 * A crash in between is made good by the next start, which goes on where this one ended.
 *
 * @throws file system errors.
 */
export function finishRestore(dataFolder: string): void {
  const ready = path.join(dataFolder, READY);
  if (!existsSync(databaseFileOf(ready))) return;
  const aside = path.join(dataFolder, readFileSync(path.join(ready, ASIDE_NAME), 'utf8'));
  const file = databaseFileOf(dataFolder);
  // Once database and restored files have changed places, the files that are here are the restored ones.
  if (existsSync(file) || existsSync(attachmentsOf(ready))) moveInto(aside, attachmentsOf(dataFolder));
  // The log first: SQLite deletes a log that it finds without a database.
  for (const part of [...COMPANIONS, '']) moveInto(aside, file + part);
  moveInto(dataFolder, attachmentsOf(ready));
  // Last: as long as it is here the next start goes on.
  moveInto(dataFolder, databaseFileOf(ready));
  rmSync(ready, { recursive: true, force: true });
}

/** Folders with data that a restore set aside, newest first. */
export function setAsideFolders(dataFolder: string): readonly string[] {
  return readdirSync(dataFolder)
    .filter((each) => each.startsWith(ASIDE))
    .sort()
    .reverse()
    .map((each) => path.join(dataFolder, each));
}

function moveInto(folder: string, part: string): void {
  if (!existsSync(part)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  renameSync(part, path.join(folder, path.basename(part)));
}

function asideName(dataFolder: string, now: string): string {
  const stem = `${ASIDE}${stampForFileName(now)}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (!existsSync(path.join(dataFolder, name))) return name;
  }
}
