import { app, type BrowserWindow, session } from 'electron';
import { appPathsOf } from './app-paths.ts';
import { loadPage, openWindow } from './app-window.ts';
import { type Closing, closing } from './closing.ts';
import { type CurrentSettings, currentSettings } from './current-settings.ts';
import type { DataPlace } from './data-folder.ts';
import type { ErrorLog } from './error-log.ts';
import { openData, setDataAside } from './open-data.ts';
import { reopenWhenGone } from './page-crash.ts';
import { photoReader } from './photo-content.ts';
import { type TrayHost, trayHost } from './reminders/tray.ts';
import { type RunningExports, runningExports } from './running-exports.ts';
import { serveContract } from './serve-contract.ts';
import { closeSession, servePage } from './serve-page.ts';
import { openStorageGate, type StorageGate } from './storage-gate.ts';
import { mendStorage } from './storage-trouble.ts';
import { tellWindow } from './tell-window.ts';
import { troubleDialogs } from './trouble-dialogs.ts';
import { readWindowMemory, writeWindowMemory } from './window-memory.ts';
import { withStorageOf } from './with-storage.ts';

type Parts = {
  readonly place: DataPlace;
  readonly dataFolder: string;
  readonly log: ErrorLog;
  readonly gate: StorageGate;
  readonly settings: CurrentSettings;
  readonly exports: RunningExports;
  readonly tray: TrayHost;
};

/** Opens the window on the data folder, then the data. */
export async function startApplication(place: DataPlace, log: ErrorLog): Promise<void> {
  const dataFolder = place.folder;
  const paths = appPathsOf({
    appPath: app.getAppPath(),
    isPackaged: app.isPackaged,
    resourcesPath: process.resourcesPath,
  });
  const memory = readWindowMemory(dataFolder);
  await app.whenReady();
  closeSession(session.defaultSession, app.isPackaged);

  let opened: BrowserWindow | null = null;
  const window = () => (opened === null || opened.isDestroyed() ? null : opened);
  const gate = openStorageGate(() => openData(dataFolder, log));
  const withStorage = withStorageOf(gate);
  servePage(session.defaultSession, paths.renderer, photoReader(withStorage));
  const settings = currentSettings({ initial: memory, dataFolder, window, withStorage });
  const onReminders = () => tellWindow(window(), 'reminders.opened', { line: null });
  const tray = trayHost({ window, say: settings.say, onReminders });
  const parts: Parts = { place, dataFolder, log, gate, settings, exports: runningExports(), tray };
  const close = closing((closed) => rememberWindow(closed, parts), tray.keepsRunning);
  const load = async () => {
    const { answering } = await import('./answering.ts');
    return answering({ ...parts, paths, withStorage, window, onFlushed: close.flushed }, log);
  };
  const beginToServe = serveContract(load, window, log);

  opened = openWindow({ title: settings.say('appName'), preload: paths.preload, memory, isPackaged: app.isPackaged });
  followWindow(opened, parts, close);
  const page = loadPage(opened);
  // All of this runs while the page's process starts.
  settings.showMenu();
  beginToServe();
  void gate.ready();
  await page;
}

/** What happens to the window while it lives, and to the process after it. */
function followWindow(window: BrowserWindow, parts: Parts, close: Closing): void {
  close.watch(window);
  reopenWhenGone(window, parts.settings.say, parts.log);
  window.once('ready-to-show', () => void openDataBehind(window, parts));
  app.on('second-instance', parts.tray.showWindow);
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    parts.exports.cancelAll();
    void parts.gate.close().finally(() => app.quit());
  });
}

async function openDataBehind(window: BrowserWindow, { gate, dataFolder, settings }: Parts): Promise<void> {
  const dialogs = troubleDialogs(window, () => settings.value().language);
  const end = await mendStorage({ gate, ...dialogs, setAside: () => setDataAside(dataFolder) });
  if (end === 'quit') app.quit();
  // What the page asked before was answered with the problem.
  if (end === 'mended' && !window.isDestroyed()) await loadPage(window);
}

function rememberWindow(window: BrowserWindow, { dataFolder, settings, log }: Parts): void {
  try {
    writeWindowMemory(dataFolder, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      ...settings.value(),
    });
  } catch (error) {
    log.write(error, 'rememberWindow');
  }
}
