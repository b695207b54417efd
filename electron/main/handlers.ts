import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, shell } from 'electron';
import { openCaseFile } from '../actions/open-case-file.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { loadLaw } from '../law/load-law.ts';
import type { Handlers } from './answer-request.ts';
import type { AppPaths } from './app-paths.ts';
import { applicationHandlers } from './application-handlers.ts';
import type { CurrentSettings } from './current-settings.ts';
import { documentHandlers } from './document-handlers.ts';
import { fileDialogs } from './file-dialogs.ts';
import { inspectionHandlers } from './inspection-handlers.ts';
import { returnedHandlers } from './returned-handlers.ts';
import type { RunningExports } from './running-exports.ts';
import { tellWindow } from './tell-window.ts';
import { localDay } from './today.ts';
import type { WithStorage } from './with-storage.ts';

export type HandlerSetting = {
  readonly paths: AppPaths;
  readonly dataFolder: string;
  readonly withStorage: WithStorage;
  readonly settings: CurrentSettings;
  readonly exports: RunningExports;
  readonly window: () => BrowserWindow | null;
  readonly onFlushed: () => void;
};

/** What answers the window, put together from the actions and this computer: its clock, its files, its dialogs. */
export function handlersOf({
  paths,
  dataFolder,
  withStorage,
  settings,
  exports,
  window,
  onFlushed,
}: HandlerSetting): Handlers {
  const dialogs = fileDialogs(window, settings.say);
  const folders = { templates: paths.templates, fonts: paths.fonts, law: paths.law };
  const today = () => localDay(new Date());
  return {
    ...inspectionHandlers({
      withStorage,
      calendar: calendarIn(paths.law),
      newId: randomUUID,
      readSample: () => openCaseFile(paths.sampleCase),
    }),
    ...documentHandlers({
      withStorage,
      exports,
      dialogs,
      folders,
      workerUrl: paths.exportWorker,
      version: app.getVersion(),
      today,
      onProgress: (jobId, progress) => tellWindow(window(), 'export.progress', { jobId, progress }),
      showInFolder: (path) => shell.showItemInFolder(path),
    }),
    ...returnedHandlers({
      withStorage,
      dialogs,
      folders,
      workerUrl: paths.returnedWorker,
      today,
      newId: randomUUID,
    }),
    ...applicationHandlers({
      withStorage,
      version: app.getVersion(),
      dataFolder,
      onSettings: settings.apply,
      onFlushed,
    }),
  };
}

/** Read at its first use: the list of inspections needs no calendar. */
function calendarIn(folder: string): () => WorkingCalendar {
  let calendar: WorkingCalendar | null = null;
  return () => {
    calendar ??= loadLaw(folder).calendar;
    return calendar;
  };
}
