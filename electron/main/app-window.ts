import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './content-security.ts';
import { SMALLEST_WINDOW, type WindowMemory, windowBounds } from './window-memory.ts';

/** The page's background before it is drawn, so that a dark window does not flash white. */
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' };

export type WindowSetting = {
  readonly title: string;
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly isPackaged: boolean;
};

/** The one window: a sandboxed page without Node that shows our page and can go nowhere else. Hidden until it is drawn. */
export function openWindow({ title, preload, memory, isPackaged }: WindowSetting): BrowserWindow {
  const screens = screen.getAllDisplays().map((each) => each.workArea);
  const window = new BrowserWindow({
    ...windowBounds(memory.bounds, screens),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  });
  keepOnPage(window);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (memory.isMaximized) window.maximize();
    window.show();
  });
  return window;
}

/** No navigation, no second window, no embedded page: the window shows our page or nothing. */
function keepOnPage(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(APP_PAGE);
}
