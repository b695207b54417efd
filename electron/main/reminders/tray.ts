import { app, type BrowserWindow, Menu, nativeImage, Tray } from 'electron';
import type { MainWord } from '../words.ts';
import { TRAY_ICON } from './tray-icon.ts';

export type TrayHost = {
  /** Puts the mark beside the clock, or takes it away. */
  readonly set: (isOn: boolean) => void;
  /** Closing the window leaves the application running. */
  readonly keepsRunning: () => boolean;
  /** Brings the window to the front, also one that was closed to the tray. */
  readonly showWindow: () => void;
};

export type TraySetting = {
  readonly window: () => BrowserWindow | null;
  readonly say: (key: MainWord) => string;
  readonly onReminders: () => void;
};

/** The mark beside the clock, off until a setting turns it on. */
export function trayHost({ window, say, onReminders }: TraySetting): TrayHost {
  let tray: Tray | null = null;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  const showWindow = () => {
    const shown = window();
    if (shown === null) return;
    if (shown.isMinimized()) shown.restore();
    shown.show();
    shown.focus();
  };
  const make = (): Tray => {
    const made = new Tray(nativeImage.createFromDataURL(TRAY_ICON));
    made.setToolTip(say('appName'));
    made.on('click', showWindow);
    // Built when it is opened: the language may have changed.
    made.on('right-click', () => made.popUpContextMenu(menu()));
    // Linux shows only a menu that is set.
    if (process.platform === 'linux') made.setContextMenu(menu());
    return made;
  };
  const menu = () =>
    Menu.buildFromTemplate([
      { label: say('trayOpen'), click: showWindow },
      {
        label: say('trayReminders'),
        click: () => {
          showWindow();
          onReminders();
        },
      },
      { type: 'separator' },
      { label: say('trayQuit'), click: () => app.quit() },
    ]);
  return {
    set: (isOn) => {
      if (isOn) tray ??= make();
      else {
        tray?.destroy();
        tray = null;
      }
    },
    keepsRunning: () => tray !== null && !isQuitting,
    showWindow,
  };
}
