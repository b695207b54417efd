import { settingsToKeep } from '../../actions/keeping/backup-settings.ts';
import type { BackupContents } from '../../domain/backup-rules.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { KeepingJob, OnBytes } from '../../storage/keeping/keeping-job.ts';
import type { DataPlace } from '../data-folder.ts';
import { writePointer } from '../data-pointer.ts';
import type { StorageGate } from '../storage-gate.ts';
import type { WithStorage } from '../with-storage.ts';
import { runKeepingJob } from './run-keeping-job.ts';

export type RestartSetting = {
  readonly place: DataPlace;
  readonly gate: Pick<StorageGate, 'hold'>;
  readonly withStorage: WithStorage;
  readonly workerUrl: URL;
  readonly nativeBinding?: string;
  readonly clock: () => Date;
  readonly onBytes: OnBytes;
  /** Looks at a backup in the worker. */
  readonly examine: (file: string) => Promise<Answer<{ readonly chosen: BackupContents }>>;
  /** Ends the application and starts it again. */
  readonly restart: () => void;
};

type Ended = Answer<{ readonly cancelled: boolean }>;

/**
 * Copies the data to an empty folder, or takes the folder with the data that is in it, and starts again from there. Requests
 * wait meanwhile: nothing can be written that the copy would lack. The old folder stays as it is.
 */
export async function moveData(setting: RestartSetting, target: string, signal: AbortSignal): Promise<Ended> {
  const { place, gate } = setting;
  const { examineTarget } = await import('../../storage/keeping/copy-data.ts');
  const examined = examineTarget(place.folder, target, setting.nativeBinding);
  if (!examined.ok) return examined;
  const release = gate.hold();
  const copied =
    examined.value === null
      ? await run(setting, { type: 'copy-data', dataFolder: place.folder, target }, signal)
      : done(null);
  const answer = copied.ok ? pointTo(setting, target) : copied;
  if (answer.ok) setting.restart();
  else release();
  return answer;
}

function pointTo({ place }: RestartSetting, target: string): Ended {
  try {
    writePointer(place.systemFolder, target);
    return done({ cancelled: false });
  } catch {
    return refused(problem('place-not-writable', place.systemFolder, { folder: place.systemFolder }));
  }
}

/** Copies a backup beside the present data, then starts again: the start puts it in place before anything is opened. */
export async function restoreBackup(setting: RestartSetting, file: string, signal: AbortSignal): Promise<Ended> {
  const { place, withStorage, clock } = setting;
  const kept = await withStorage(({ settings }) => done(settingsToKeep(settings)));
  if (!kept.ok) return kept;
  const staged = await run(
    setting,
    {
      type: 'stage-restore',
      file,
      dataFolder: place.folder,
      now: clock().toISOString(),
      settings: kept.value,
    },
    signal,
  );
  if (!staged.ok) return staged;
  setting.restart();
  return done({ cancelled: false });
}

function run({ workerUrl, nativeBinding, onBytes }: RestartSetting, job: KeepingJob, signal: AbortSignal) {
  return runKeepingJob({ ...job, nativeBinding }, { workerUrl, onBytes, signal });
}
