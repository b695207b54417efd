import type { MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../contract/channels.ts';
import { MENU_KEYS, type MenuCommand } from '../contract/menu-keys.ts';
import type { MainWord } from './words.ts';

type Item = MenuItemConstructorOptions;

export type MenuActions = {
  readonly command: (command: MenuCommand) => void;
  readonly changeSettings: (changes: Partial<Settings>) => void;
  readonly openDataFolder: () => void;
  readonly showAbout: () => void;
};

export type MenuSetting = {
  readonly say: (key: MainWord) => string;
  readonly settings: Settings;
  readonly isDevelopment: boolean;
  readonly actions: MenuActions;
};

/** The application's menu, as data. */
export function menuTemplate(setting: MenuSetting): Item[] {
  const { say } = setting;
  return [
    { label: say('menuFile'), submenu: fileItems(setting) },
    { label: say('menuEdit'), submenu: editItems(setting) },
    { label: say('menuView'), submenu: viewItems(setting) },
    { label: say('menuHelp'), submenu: helpItems(setting) },
  ];
}

/** A line that the window carries out. It listens to the keys itself: here they are only shown. */
function windowItem({ say, actions }: MenuSetting, word: MainWord, command: MenuCommand): Item {
  return {
    label: say(word),
    accelerator: MENU_KEYS[command].replace('Ctrl', 'CmdOrCtrl'),
    registerAccelerator: false,
    click: () => actions.command(command),
  };
}

function fileItems(setting: MenuSetting): Item[] {
  return [
    windowItem(setting, 'newInspection', 'new-inspection'),
    windowItem(setting, 'importCase', 'import-case'),
    windowItem(setting, 'exportCase', 'export-case'),
    { type: 'separator' },
    windowItem(setting, 'save', 'save'),
    windowItem(setting, 'settings', 'open-settings'),
    { type: 'separator' },
    { label: setting.say('quit'), accelerator: 'CmdOrCtrl+Q', role: 'quit' },
  ];
}

/** Undo and redo are the window's too: only it knows whether the cursor is in a field of the inspection. */
function editItems(setting: MenuSetting): Item[] {
  const { say } = setting;
  return [
    windowItem(setting, 'undo', 'undo'),
    windowItem(setting, 'redo', 'redo'),
    { type: 'separator' },
    { label: say('cut'), role: 'cut' },
    { label: say('copy'), role: 'copy' },
    { label: say('paste'), role: 'paste' },
    { label: say('selectAll'), role: 'selectAll' },
  ];
}

function viewItems(setting: MenuSetting): Item[] {
  const { say, settings, isDevelopment, actions } = setting;
  const scheme = (label: MainWord, colourScheme: Settings['colourScheme']): Item => ({
    label: say(label),
    type: 'radio',
    checked: settings.colourScheme === colourScheme,
    click: () => actions.changeSettings({ colourScheme }),
  });
  const language = (label: MainWord, value: Settings['language']): Item => ({
    label: say(label),
    type: 'radio',
    checked: settings.language === value,
    click: () => actions.changeSettings({ language: value }),
  });
  return [
    windowItem(setting, 'palette', 'palette'),
    { type: 'separator' },
    windowItem(setting, 'zoomIn', 'zoom-in'),
    windowItem(setting, 'zoomOut', 'zoom-out'),
    windowItem(setting, 'resetZoom', 'zoom-reset'),
    { label: say('fullScreen'), role: 'togglefullscreen' },
    { type: 'separator' },
    {
      label: say('colours'),
      submenu: [scheme('coloursLight', 'light'), scheme('coloursDark', 'dark'), scheme('coloursAuto', 'auto')],
    },
    { label: say('language'), submenu: [language('languageVi', 'vi'), language('languageEn', 'en')] },
    ...(isDevelopment
      ? [{ type: 'separator' } as const, { label: say('developerTools'), role: 'toggleDevTools' } as const]
      : []),
  ];
}

function helpItems(setting: MenuSetting): Item[] {
  const { say, actions } = setting;
  return [
    windowItem(setting, 'help', 'help'),
    windowItem(setting, 'shortcuts', 'shortcuts'),
    { type: 'separator' },
    { label: say('openDataFolder'), click: () => actions.openDataFolder() },
    { type: 'separator' },
    { label: say('about'), click: () => actions.showAbout() },
  ];
}
