// The smallest Electron application with a window: what the application's start is held against.
import { app, BrowserWindow } from 'electron';

const folder = process.argv.find((each) => each.startsWith('--data-dir='))?.slice('--data-dir='.length);
if (folder) app.setPath('userData', folder);
app.on('window-all-closed', () => app.quit());
// Not awaited: Electron is ready only after its main module has been run.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 840, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadURL('data:text/html,<!doctype html><title>Empty</title><p>Empty</p>');
});
