import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, type BrowserWindow, clipboard, shell } from 'electron';
import { keptOutlooks, keptWatchedRows } from '../actions/keep-beside.ts';
import { openCaseFile } from '../actions/open-case-file.ts';
import { loadLaw, loadNorms, loadPhrases, loadProcedure } from '../law/load-law.ts';
import type { Handlers } from './answer-request.ts';
import type { AppPaths } from './app-paths.ts';
import { applicationHandlers } from './application-handlers.ts';
import { attachmentDialogs } from './attachment-dialogs.ts';
import { attachmentHandlers } from './attachment-handlers.ts';
import { besideKeeper } from './beside-keeper.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { checkedFiles } from './checked-files.ts';
import { commentHandlers } from './comment-handlers.ts';
import { currentCalendar } from './current-calendar.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { DataPlace } from './data-folder.ts';
import { type DocumentSetting, documentHandlers } from './document-handlers.ts';
import { fileDialogs } from './file-dialogs.ts';
import { findingHandlers } from './finding-handlers.ts';
import { followUpHandlers } from './follow-up-handlers.ts';
import { glossaryHandlers } from './glossary-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { homeHandlers } from './home-handlers.ts';
import { inspectionHandlers } from './inspection-handlers.ts';
import { keepData } from './keeping/keep-data.ts';
import { ladderHandlers } from './ladder-handlers.ts';
import { letterheadHandlers } from './letterhead-handlers.ts';
import { libraryHandlers } from './library-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { officeHandlers } from './office-handlers.ts';
import { phraseHandlers } from './phrase-handlers.ts';
import { planReceivedHandlers } from './plan-received-handlers.ts';
import { procedureHandlers } from './procedure-handlers.ts';
import { readOnce } from './read-once.ts';
import { remind } from './reminders/remind.ts';
import type { TrayHost } from './reminders/tray.ts';
import { responsibilityHandlers } from './responsibility-handlers.ts';
import { returnedHandlers } from './returned-handlers.ts';
import type { RunningExports } from './running-exports.ts';
import { statisticsHandlers } from './statistics-handlers.ts';
import type { StorageGate } from './storage-gate.ts';
import { synthesisHandlers } from './synthesis-handlers.ts';
import { tellWindow } from './tell-window.ts';
import { templateDialogs } from './template-dialogs.ts';
import { templateHandlers } from './template-handlers.ts';
import { textHandlers } from './text-handlers.ts';
import { localDay, localMoment } from './today.ts';
import { versionHandlers } from './version-handlers.ts';
import { watchHandlers } from './watch-handlers.ts';
import { windowHandlers } from './window-handlers.ts';
import type { WithStorage } from './with-storage.ts';

export type HandlerSetting = {
  readonly paths: AppPaths;
  readonly place: DataPlace;
  readonly gate: StorageGate;
  readonly withStorage: WithStorage;
  readonly settings: CurrentSettings;
  readonly exports: RunningExports;
  readonly window: () => BrowserWindow | null;
  readonly tray: TrayHost;
  readonly onFlushed: () => void;
};

/** What answers the window, put together from the actions and this computer: its clock, its files, its dialogs. */
export function handlersOf({
  paths,
  place,
  gate,
  withStorage: withPlainStorage,
  settings,
  exports,
  window,
  tray,
  onFlushed,
}: HandlerSetting): Handlers {
  const law = readOnce(() => loadLaw(paths.law));
  const calendarNow = currentCalendar(law, withPlainStorage);
  const { withStorage, value: calendar } = calendarNow;
  const norms = readOnce(() => loadNorms(paths.law));
  const phrases = readOnce(() => loadPhrases(paths.law));
  const procedure = readOnce(() => loadProcedure(paths.law));
  const dialogs = fileDialogs(window, settings.say);
  const written = new Set<string>();
  const folders = { templates: paths.templates, fonts: paths.fonts, law: paths.law };
  const files = checkedFiles(randomUUID);
  const readSample = () => openCaseFile(paths.sampleCase);
  const today = () => localDay(new Date());
  const showInFolder = (path: string) => shell.showItemInFolder(path);
  const keeper = besideKeeper({
    withStorage,
    calendar,
    all: [
      { kept: keptOutlooks, onChange: () => tellWindow(window(), 'list.changed', {}) },
      {
        kept: keptWatchedRows,
        onChange: () => {
          tellWindow(window(), 'watch.changed', {});
          void reminders.look();
        },
      },
    ],
  });
  const language = () => settings.value().language;
  const reminders = remind({ withStorage, keeper, today, language, window, tray });
  const documents: DocumentSetting = {
    withStorage,
    exports,
    dialogs,
    written,
    folders,
    workerUrl: paths.exportWorker,
    previewWorkerUrl: paths.previewWorker,
    today,
    version: app.getVersion(),
    newId: randomUUID,
    onProgress: (jobId, progress) => tellWindow(window(), 'export.progress', { jobId, progress }),
    showInFolder,
  };
  return {
    ...inspectionHandlers({ withStorage, calendar, newId: randomUUID, readSample }),
    ...homeHandlers({ withStorage, today, keeper }),
    ...watchHandlers({ withStorage, today, keeper }),
    ...reminders.handlers,
    ...listHandlers({
      withStorage,
      dialogs,
      jobs: exports,
      written,
      workerUrl: paths.listWorker,
      calendar,
      shippedTerms: () => law().glossary,
      keeper,
      language,
      today,
      now: () => new Date().toISOString(),
      onProgress: (jobId, progress) => tellWindow(window(), 'export.progress', { jobId, progress }),
    }),
    ...followUpHandlers({ withStorage, calendar, today, newId: randomUUID }),
    ...historyHandlers({ withStorage, calendar }),
    ...commentHandlers({ withStorage, newId: randomUUID }),
    ...textHandlers({ withStorage }),
    ...phraseHandlers({ withStorage, dialogs, shipped: phrases }),
    ...planReceivedHandlers({
      withStorage,
      dialogs,
      files,
      jobs: exports,
      workerUrl: paths.returnedWorker,
      calendar,
    }),
    ...procedureHandlers({ withStorage, terms: procedure, calendar, today }),
    ...versionHandlers({
      withStorage,
      calendar,
      folders,
      today,
      version: app.getVersion(),
      newId: randomUUID,
    }),
    ...findingHandlers({ withStorage, newId: randomUUID }),
    ...letterheadHandlers({
      withStorage,
      dialogs,
      newId: randomUUID,
      folders,
      readSample,
      exportWorker: paths.exportWorker,
      letterheadWorker: paths.letterheadWorker,
      today,
      showInFolder,
    }),
    ...documentHandlers(documents),
    ...synthesisHandlers({ ...documents, keeper }),
    ...checkHandlers({
      dialogs,
      files,
      written,
      jobs: exports,
      workerUrl: paths.checkWorker,
      language: () => settings.value().language,
      copy: (text) => clipboard.writeText(text),
    }),
    ...attachmentHandlers({
      withStorage,
      dialogs: attachmentDialogs(window, settings.say),
      files,
      jobs: exports,
      onProgress: (jobId, done, total) => tellWindow(window(), 'attachments.progress', { jobId, done, total }),
      pictureName: () =>
        `${settings.say('screenshot', { moment: localMoment(new Date()).replace('T', ' ').replace(':', '.') })}.png`,
      openPath: (file) => shell.openPath(file),
      lookFolder: path.join(app.getPath('temp'), `ket-luan-${randomUUID()}`),
    }),
    ...glossaryHandlers({ withStorage, dialogs, shipped: () => law().glossary }),
    ...ladderHandlers({ withStorage, calendar, today }),
    ...statisticsHandlers((text) => clipboard.writeText(text)),
    ...libraryHandlers({ withStorage, dialogs, data: norms, newId: randomUUID }),
    ...templateHandlers({
      withStorage,
      dialogs: templateDialogs(window, settings.say),
      folders,
      workerUrl: paths.rehearsalWorker,
      jobs: exports,
      onRehearsed: (jobId, done, total) => tellWindow(window(), 'rehearsal.progress', { jobId, done, total }),
      readSample,
      today,
      version: app.getVersion(),
      newId: randomUUID,
    }),
    ...responsibilityHandlers({ withStorage }),
    ...returnedHandlers({
      withStorage,
      dialogs,
      folders,
      workerUrl: paths.returnedWorker,
      today,
      newId: randomUUID,
    }),
    ...officeHandlers({ withStorage }),
    ...keepData({ place, gate, withStorage, settings, window, workerUrl: paths.keepingWorker }),
    ...applicationHandlers({
      withStorage,
      version: app.getVersion(),
      dataFolder: place.folder,
      onSettings: settings.apply,
      onFlushed,
      today,
    }),
    ...windowHandlers({ window }),
    ...calendarHandlers({
      withStorage,
      dialogs,
      shipped: () => law().calendar,
      inUse: calendar,
      onChange: (storage) => {
        calendarNow.forget();
        keeper.calendarChanged(storage);
      },
    }),
  };
}
