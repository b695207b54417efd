import path from 'node:path';
import type { KeepingView } from '../../contract/keeping-channels.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { Handlers } from '../answer-request.ts';
import type { StorageGate } from '../storage-gate.ts';
import type { KeepingDialogs } from './keeping-dialogs.ts';
import { keepingView, type ViewSetting } from './keeping-view.ts';
import { moveData, type RestartSetting, restoreBackup } from './restarting.ts';

export type KeepingSetting = ViewSetting &
  RestartSetting & {
    readonly gate: Pick<StorageGate, 'hold'>;
    readonly dialogs: KeepingDialogs;
    readonly openFolder: (folder: string) => void;
  };

/** Requests about the data folder and its backups. Paths come from the system's dialogs and our own lists, never from the page. */
export function keepingHandlers(setting: KeepingSetting) {
  const { place, backups, dialogs, onBytes } = setting;
  const view = () => keepingView(setting);
  let target: string | null = null;
  let backup: string | null = null;
  let running: AbortController | null = null;
  /** One job at a time; it can be cancelled. */
  const oneAtATime = async <T>(job: (signal: AbortSignal) => Promise<Answer<T>>, cancelled: T): Promise<Answer<T>> => {
    if (running !== null) return refused(problem('keeping-busy', ''));
    running = new AbortController();
    try {
      const answer = await job(running.signal);
      return !answer.ok && answer.problems[0]?.code === 'keeping-cancelled' ? done(cancelled) : answer;
    } finally {
      running = null;
    }
  };
  return {
    'keeping.read': view,
    'keeping.openFolder': async ({ which }) => {
      const known = await backups.settings();
      if (!known.ok) return known;
      const folder = which === 'data' ? place.folder : known.value.folder;
      if (folder !== null) setting.openFolder(folder);
      return done(null);
    },
    'keeping.chooseDataFolder': async () => {
      if (place.isFixed) return refused(problem('data-folder-fixed', place.folder, { folder: place.folder }));
      target = await dialogs.askWhichFolder();
      if (target === null) return done({ chosen: null });
      const { examineTarget } = await import('../../storage/keeping/copy-data.ts');
      const examined = examineTarget(place.folder, target, setting.nativeBinding);
      if (!examined.ok) return examined;
      const { placeWarnings } = await import('../../storage/keeping/place-warnings.ts');
      return done({ chosen: { folder: target, inspections: examined.value, warnings: placeWarnings(target) } });
    },
    'keeping.moveData': () =>
      oneAtATime((signal) => (target === null ? nothingChosen() : moveData(setting, target, signal)), {
        cancelled: true,
      }),
    'keeping.chooseBackupFolder': async () => {
      const folder = await dialogs.askWhichFolder();
      if (folder === null) return view();
      const unfit = await unfitForBackups(folder, place.folder);
      if (unfit !== null) return refused(unfit);
      const changed = await backups.change({ folder });
      return changed.ok ? view() : changed;
    },
    'keeping.changeBackups': async ({ automatic }): Promise<Answer<KeepingView>> => {
      const changed = await backups.change({ automatic });
      return changed.ok ? view() : changed;
    },
    'keeping.backUp': () =>
      oneAtATime<{ readonly name: string | null }>(
        async (signal) => {
          const made = await backups.make({ signal, onBytes });
          return made.ok ? done({ name: made.value }) : made;
        },
        { name: null },
      ),
    'keeping.chooseBackup': async ({ name }) => {
      const known = await backups.settings();
      if (!known.ok) return known;
      const { folder } = known.value;
      backup = name === null ? await dialogs.askWhichBackup(folder) : path.join(folder ?? '', path.basename(name));
      return backup === null ? done({ chosen: null }) : setting.examine(backup);
    },
    'keeping.restore': () =>
      oneAtATime((signal) => (backup === null ? nothingChosen() : restoreBackup(setting, backup, signal)), {
        cancelled: true,
      }),
    'keeping.cancel': () => {
      running?.abort();
      return done(null);
    },
  } satisfies Partial<Handlers>;
}

async function nothingChosen(): Promise<Answer<{ readonly cancelled: boolean }>> {
  return done({ cancelled: true });
}

/** Backups beside the data go with the disk, or with the folder. */
async function unfitForBackups(folder: string, dataFolder: string) {
  const { holdWritable, isInside } = await import('../../storage/keeping/copy-data.ts');
  if (path.resolve(folder) === path.resolve(dataFolder) || isInside(folder, dataFolder))
    return problem('backup-folder-in-data', folder, { folder });
  try {
    holdWritable(folder);
    return null;
  } catch {
    return problem('place-not-writable', folder, { folder });
  }
}
