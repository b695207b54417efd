import { readdir } from 'node:fs/promises';
import {
  type BackupSettings,
  lastBackupAt,
  nameData,
  noteBackup,
  readBackupSettings,
  writeBackupSettings,
} from '../../actions/keeping/backup-settings.ts';
import type { NewId } from '../../actions/ports.ts';
import { backupName } from '../../domain/backup-rules.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { localDay, localMoment } from '../today.ts';
import type { WithStorage } from '../with-storage.ts';
import { type KeepingSurroundings, runKeepingJob } from './run-keeping-job.ts';

export type BackupServiceSetting = {
  readonly withStorage: WithStorage;
  readonly dataFolder: string;
  readonly workerUrl: URL;
  readonly nativeBinding?: string;
  readonly newId: NewId;
  readonly clock: () => Date;
};

export type BackupService = {
  readonly settings: () => Promise<Answer<BackupSettings & { readonly lastAt: string | null }>>;
  readonly change: (changes: Partial<BackupSettings>) => Promise<Answer<null>>;
  /** Answers the name of the file. One at a time: `keeping-busy`. */
  readonly make: (surroundings?: Omit<KeepingSurroundings, 'workerUrl'>) => Promise<Answer<string>>;
  /** What the last one met, until one succeeds. */
  readonly trouble: () => Problem | null;
};

/** Makes backups and remembers when. */
export function backupService(setting: BackupServiceSetting): BackupService {
  const { withStorage } = setting;
  let trouble: Problem | null = null;
  let isRunning = false;
  const settings: BackupService['settings'] = () =>
    withStorage(({ settings }) => done({ ...readBackupSettings(settings), lastAt: lastBackupAt(settings) }));
  return {
    settings,
    change: (changes) =>
      withStorage(({ settings }) => {
        writeBackupSettings(settings, changes);
        trouble = null;
        return done(null);
      }),
    make: async (surroundings = {}) => {
      if (isRunning) return refused(problem('keeping-busy', ''));
      isRunning = true;
      try {
        const made = await makeOne(setting, surroundings);
        const isCancelled = !made.ok && made.problems[0]?.code === 'keeping-cancelled';
        if (!isCancelled) trouble = made.ok ? null : (made.problems[0] ?? null);
        return made;
      } finally {
        isRunning = false;
      }
    },
    trouble: () => trouble,
  };
}

async function makeOne(
  { withStorage, dataFolder, workerUrl, nativeBinding, newId, clock }: BackupServiceSetting,
  surroundings: Omit<KeepingSurroundings, 'workerUrl'>,
): Promise<Answer<string>> {
  const known = await withStorage(({ settings }) => {
    nameData(settings, newId);
    return done(readBackupSettings(settings));
  });
  if (!known.ok) return known;
  const { folder } = known.value;
  if (folder === null) return refused(problem('backup-folder-not-chosen', ''));
  const now = clock();
  const name = backupName(localMoment(now), await namesIn(folder));
  const made = await runKeepingJob(
    {
      type: 'back-up',
      dataFolder,
      backupFolder: folder,
      name,
      now: now.toISOString(),
      today: localDay(now),
      nativeBinding,
    },
    { workerUrl, ...surroundings },
  );
  if (!made.ok) return made;
  return withStorage(({ settings }) => {
    noteBackup(settings, now.toISOString());
    return done(name);
  });
}

/** None where the folder cannot be read: the job itself says why. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
