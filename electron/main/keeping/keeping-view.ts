import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeepingView } from '../../contract/keeping-channels.ts';
import { backupReminder, backupsAmong, momentOf } from '../../domain/backup-rules.ts';
import { type Answer, done, type Problem, problem } from '../../domain/problem.ts';
import type { DataPlace } from '../data-folder.ts';
import type { WithStorage } from '../with-storage.ts';
import type { BackupService } from './backup-service.ts';

export type ViewSetting = {
  readonly place: DataPlace;
  readonly withStorage: WithStorage;
  readonly backups: BackupService;
  readonly clock: () => Date;
};

/** Where the data lies and what stands in the folder of the backups. */
export async function keepingView({ place, withStorage, backups, clock }: ViewSetting): Promise<Answer<KeepingView>> {
  const [known, hasWork] = await Promise.all([
    backups.settings(),
    withStorage(({ inspections }) => done(inspections.list({ words: '', offset: 0, limit: 1 }).total > 0)),
  ]);
  if (!known.ok) return known;
  if (!hasWork.ok) return hasWork;
  const { folder, automatic, lastAt } = known.value;
  const [
    { placeWarnings },
    { setAsideFolders },
    { filesIn, bytesOf, attachmentsOf },
    { databaseBytes },
    { databaseFileOf },
  ] = await Promise.all([
    import('../../storage/keeping/place-warnings.ts'),
    import('../../storage/keeping/restore.ts'),
    import('../../storage/keeping/attached-files.ts'),
    import('../../storage/keeping/copy-database.ts'),
    import('../../storage/data-folder.ts'),
  ]);
  const { folder: dataFolder, isFixed } = place;
  const shown = folder === null ? { files: [], trouble: null } : await filesOf(folder);
  return done({
    dataFolder,
    bytes: databaseBytes(databaseFileOf(dataFolder)) + bytesOf(filesIn(attachmentsOf(dataFolder))),
    isFixed,
    warnings: placeWarnings(dataFolder),
    setAside: setAsideFolders(dataFolder),
    backups: {
      folder,
      automatic,
      lastAt,
      reminder: backupReminder(lastAt, clock().toISOString(), hasWork.value),
      trouble: shown.trouble ?? backups.trouble(),
      files: shown.files,
    },
  });
}

type Shown = Pick<KeepingView['backups'], 'files' | 'trouble'>;

async function filesOf(folder: string): Promise<Shown> {
  try {
    const names = backupsAmong(await readdir(folder));
    await access(folder, constants.W_OK);
    const files = names.map(async (name) => ({
      name,
      madeAt: new Date(momentOf(name)).toISOString(),
      bytes: (await stat(path.join(folder, name))).size,
    }));
    return { files: await Promise.all(files), trouble: null };
  } catch (error) {
    return { files: [], trouble: troubleOf(error, folder) };
  }
}

function troubleOf(error: unknown, folder: string): Problem {
  const isGone = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  return problem(isGone ? 'place-gone' : 'place-not-writable', folder, { folder });
}
