import { app, type BrowserWindow, dialog } from 'electron';
import { loadPage } from './app-window.ts';
import type { ErrorLog } from './error-log.ts';
import type { MainWord } from './words.ts';

/** A page that died (out of memory, a graphics driver) is told and can be opened again; the data was never in it. */
export function reopenWhenGone(window: BrowserWindow, say: (key: MainWord) => string, log: ErrorLog): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write(`${reason}, ${exitCode}`, 'render-process-gone');
    void askToReopen(window, say).then((isToReopen) => (isToReopen ? loadPage(window) : app.quit()));
  });
}

async function askToReopen(window: BrowserWindow, say: (key: MainWord) => string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('windowGone'),
    detail: say('windowGoneDetail'),
    buttons: [say('reopen'), say('quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
