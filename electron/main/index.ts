import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, Menu } from 'electron';
import { type Problem, problem } from '../domain/problem.ts';
import { dataFolderFrom, dataPlaceOf } from './data-folder.ts';
import { pointerFileIn } from './data-pointer.ts';
import { openErrorLog } from './error-log.ts';
import { registerPageScheme } from './serve-page.ts';
import { startApplication } from './start-application.ts';
import { explainIn } from './words.ts';

// Start order: window first, data second. Nothing that is imported from here may load SQLite, docx, pdfkit or the schemas.
app.setName('Kết Luận');
// As the installer names it (electron-builder.yml): without it Windows shows no notifications.
app.setAppUserModelId('vn.ketluan.app');
const place = dataPlaceOf(dataFolderFrom(process.argv, process.env), app.getPath('userData'));
const dataFolder = place.folder;
const log = openErrorLog(dataFolder, () => new Date());
process.on('uncaughtException', (error) => log.write(error, 'uncaughtException'));
process.on('unhandledRejection', (error) => log.write(error, 'unhandledRejection'));

if (place.isGone) {
  const file = pointerFileIn(place.systemFolder);
  endWith(problem('data-folder-gone', dataFolder, { folder: dataFolder, file }));
} else if (!makeDataFolder()) {
  endWith(problem('data-folder-not-writable', dataFolder, { folder: dataFolder }));
} else {
  prepareProcess();
  // A second start of the same data folder ends here; the first one shows its window.
  if (app.requestSingleInstanceLock()) startApplication(place, log).catch(endWithoutWindow);
  else app.exit(0);
}

/** A process without a window would only hold the data folder. */
function endWithoutWindow(error: unknown): void {
  log.write(error, 'startApplication');
  endWith(problem('unexpected-error', '', { file: log.file }));
}

function endWith(told: Problem): void {
  const { what, fix } = explainIn('vi', told);
  dialog.showErrorBox(what, fix);
  app.exit(1);
}

/** Electron itself keeps files in the folder, and would not say why it ends when it cannot. */
function makeDataFolder(): boolean {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

function prepareProcess(): void {
  // The lock that tells a second start lies in `userData`: one instance for each data folder.
  app.setPath('userData', dataFolder);
  app.setPath('sessionData', path.join(dataFolder, 'window'));
  app.setPath('crashDumps', path.join(dataFolder, 'window', 'crashes'));
  // No name is ever looked up: whatever slipped past the session's own refusal would still reach nothing.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  registerPageScheme();
  // Else Electron builds a menu of its own first, which nobody sees.
  Menu.setApplicationMenu(null);
}
