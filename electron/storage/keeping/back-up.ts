import { readdirSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BackupContents, backupsAmong, backupsToRemove, DATA_ID_SETTING } from '../../domain/backup-rules.ts';
import { databaseFileOf } from '../data-folder.ts';
import { attachmentsOf, bytesOf, copyFiles, filesIn, isThere } from './attached-files.ts';
import { examineBackup, MANIFEST_SETTING, readManifest } from './backup-contents.ts';
import { copyDatabase, databaseBytes, sealCopy, writeSettings } from './copy-database.ts';
import type { BackUpJob, OnBytes } from './keeping-job.ts';
import { holdRoom, withPlaceProblems } from './place-problems.ts';

/**
 * Makes one backup: the database as one checked file, attached files beside it in `attachments/`, where all backups of the folder
 * share them. The file gets its name when it is whole; older backups of these data then go by `backupsToRemove`.
 *
 * @throws ProblemError `place-full`, `place-gone`, `place-not-writable`, `place-failed`, `data-damaged`, `copy-differs`.
 */
export function backUp(job: BackUpJob, onBytes: OnBytes): Promise<BackupContents> {
  return withPlaceProblems(job.backupFolder, async () => {
    const { dataFolder, backupFolder, nativeBinding } = job;
    const source = databaseFileOf(dataFolder);
    const unfinished = path.join(backupFolder, `${job.name}.part`);
    const target = path.join(backupFolder, job.name);
    // Read first: a folder that is gone says so here.
    readdirSync(backupFolder);
    const base = databaseBytes(source);
    try {
      const pool = attachmentsOf(backupFolder);
      const missing = filesIn(attachmentsOf(dataFolder)).filter((each) => !isThere(pool, each));
      holdRoom(backupFolder, base + bytesOf(missing));
      const total = base + bytesOf(missing);
      await copyDatabase(source, unfinished, nativeBinding, (done) => onBytes(Math.min(done, base), total));
      // After the database, so that whatever it names is among them.
      const files = filesIn(attachmentsOf(dataFolder));
      await copyFiles(files, attachmentsOf(dataFolder), pool, (done) => onBytes(Math.min(base + done, total), total));
      const manifest = JSON.stringify({ madeAt: job.now, files });
      sealCopy(unfinished, nativeBinding, (copy) => writeSettings(copy, { [MANIFEST_SETTING]: manifest }));
      // Checking takes a moment: a wish to stop that came meanwhile is heard here.
      onBytes(total, total);
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    thinOut(job);
    return examineBackup(target, nativeBinding, false);
  });
}

/** Only backups of the same data: two offices may share a folder. What cannot be removed stays. */
function thinOut({ backupFolder, name, today, nativeBinding }: BackUpJob): void {
  const own = dataIdIn(path.join(backupFolder, name), nativeBinding);
  const ours = backupsAmong(readdirSync(backupFolder)).filter(
    (each) => dataIdIn(path.join(backupFolder, each), nativeBinding) === own,
  );
  for (const each of backupsToRemove(ours, today)) {
    try {
      rmSync(path.join(backupFolder, each));
    } catch {
      // Open elsewhere, or not ours to remove: the next backup tries again.
    }
  }
}

/** Null for what cannot be read: a damaged file is left for a person to look at. */
function dataIdIn(file: string, nativeBinding: string | undefined): string | null {
  try {
    return readManifest(file, nativeBinding).settings[DATA_ID_SETTING] ?? null;
  } catch {
    return null;
  }
}
