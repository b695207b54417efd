import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, powerMonitor, shell } from 'electron';
import { done, problem, refused } from '../../domain/problem.ts';
import type { CurrentSettings } from '../current-settings.ts';
import type { DataPlace } from '../data-folder.ts';
import { nativeBinding } from '../open-data.ts';
import type { StorageGate } from '../storage-gate.ts';
import { tellWindow } from '../tell-window.ts';
import type { WithStorage } from '../with-storage.ts';
import { watchForRest } from './automatic-backup.ts';
import { backupService } from './backup-service.ts';
import { keepingDialogs } from './keeping-dialogs.ts';
import { keepingHandlers } from './keeping-handlers.ts';
import { runKeepingJob } from './run-keeping-job.ts';

export type KeepDataSetting = {
  readonly place: DataPlace;
  readonly gate: StorageGate;
  readonly withStorage: WithStorage;
  readonly settings: CurrentSettings;
  readonly window: () => BrowserWindow | null;
  readonly workerUrl: URL;
};

/** Handlers about data folder and backups on this computer, and the daily backup. */
export function keepData({ place, gate, withStorage, settings, window, workerUrl }: KeepDataSetting) {
  const clock = () => new Date();
  const given = { place, gate, withStorage, clock, workerUrl, nativeBinding: nativeBinding() };
  const backups = backupService({ ...given, dataFolder: place.folder, newId: randomUUID });
  const stopWatching = watchForRest({ backups, clock, idleSeconds: () => powerMonitor.getSystemIdleTime() });
  app.once('will-quit', stopWatching);
  return keepingHandlers({
    ...given,
    backups,
    dialogs: keepingDialogs(window, settings.say),
    openFolder: (folder) => void shell.openPath(folder),
    onBytes: (bytes, total) => tellWindow(window(), 'keeping.progress', { done: bytes, total }),
    examine: async (file) => {
      const looked = await runKeepingJob({ type: 'examine', file, nativeBinding: nativeBinding() }, { workerUrl });
      if (!looked.ok) return looked;
      return looked.value === null ? refused(problem('backup-gone', file, { file })) : done({ chosen: looked.value });
    },
    restart,
  });
}

/** In tests of the unpackaged application the second process would run without anyone holding it. */
function restart(): void {
  if (app.isPackaged || process.env.KETLUAN_TEST_NO_RESTART === undefined) app.relaunch();
  // After the answer has reached the window.
  setTimeout(() => app.quit(), 100);
}
