import { app, type BrowserWindow, dialog, Menu, nativeTheme, shell } from 'electron';
import { writeSettings } from '../actions/write-settings.ts';
import type { Settings } from '../contract/channels.ts';
import { type MenuActions, menuTemplate } from './app-menu.ts';
import { tellWindow } from './tell-window.ts';
import type { WithStorage } from './with-storage.ts';
import { type MainWord, sayIn } from './words.ts';

export type CurrentSettings = {
  readonly value: () => Settings;
  /** Builds the menu for the first time: after the window, which would have to wait for it. */
  readonly showMenu: () => void;
  /** Makes menu, dialogs and window frame follow. */
  readonly apply: (settings: Settings) => void;
  readonly say: (key: MainWord, values?: Readonly<Record<string, string>>) => string;
};

export type SettingsSetting = {
  readonly initial: Settings;
  readonly dataFolder: string;
  readonly window: () => BrowserWindow | null;
  readonly withStorage: WithStorage;
};

/** Language and colours as they stand, and the parts outside the page that show them. */
export function currentSettings({ initial, dataFolder, window, withStorage }: SettingsSetting): CurrentSettings {
  let settings = initial;
  const say: CurrentSettings['say'] = (key, values) => sayIn(settings.language, key, values);
  const change = async (changes: Partial<Settings>) => {
    const answer = await withStorage((storage) => writeSettings(storage.settings, changes));
    if (answer.ok) settings = answer.value;
    // Also after a refusal: the menu has put its mark on the choice already.
    follow();
    tellWindow(window(), 'settings.changed', settings);
  };
  const actions: MenuActions = {
    command: (command) => tellWindow(window(), 'menu.chosen', { command }),
    changeSettings: (changes) => void change(changes),
    openDataFolder: () => void shell.openPath(dataFolder),
    showAbout: () => void showAbout(window(), say, dataFolder),
  };
  const showMenu = () =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate({ say, settings, isDevelopment: !app.isPackaged, actions })),
    );
  const showColours = () => {
    nativeTheme.themeSource = settings.colourScheme === 'auto' ? 'system' : settings.colourScheme;
  };
  const follow = () => {
    showColours();
    showMenu();
  };
  showColours();
  return {
    value: () => settings,
    showMenu,
    apply: (next) => {
      const isSame = next.language === settings.language && next.colourScheme === settings.colourScheme;
      settings = next;
      if (!isSame) follow();
    },
    say,
  };
}

async function showAbout(window: BrowserWindow | null, say: CurrentSettings['say'], dataFolder: string): Promise<void> {
  const options = {
    type: 'info' as const,
    title: say('about'),
    message: `${say('appName')} ${app.getVersion()}`,
    detail: say('aboutDetail', { folder: dataFolder }),
    buttons: [say('close')],
  };
  await (window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options));
}
