import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Settings } from '../contract/channels.ts';
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

function fileItems({ say, actions }: MenuSetting): Item[] {
  return [
    { label: say('newInspection'), accelerator: 'CmdOrCtrl+N', click: () => actions.command('new-inspection') },
    { label: say('importCase'), accelerator: 'CmdOrCtrl+O', click: () => actions.command('import-case') },
    { label: say('exportCase'), accelerator: 'CmdOrCtrl+Shift+S', click: () => actions.command('export-case') },
    { type: 'separator' },
    { label: say('settings'), accelerator: 'CmdOrCtrl+,', click: () => actions.command('open-settings') },
    { type: 'separator' },
    { label: say('quit'), accelerator: 'CmdOrCtrl+Q', role: 'quit' },
  ];
}

/** Undo and redo are the window's: only it knows whether the cursor is in a field of the inspection. It hears their keys itself. */
function editItems({ say, actions }: MenuSetting): Item[] {
  const own = { registerAccelerator: false } as const;
  return [
    { label: say('undo'), accelerator: 'CmdOrCtrl+Z', ...own, click: () => actions.command('undo') },
    { label: say('redo'), accelerator: 'CmdOrCtrl+Y', ...own, click: () => actions.command('redo') },
    { type: 'separator' },
    { label: say('cut'), role: 'cut' },
    { label: say('copy'), role: 'copy' },
    { label: say('paste'), role: 'paste' },
    { label: say('selectAll'), role: 'selectAll' },
  ];
}

function viewItems({ say, settings, isDevelopment, actions }: MenuSetting): Item[] {
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
    { label: say('zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
    { label: say('zoomOut'), role: 'zoomOut' },
    { label: say('resetZoom'), role: 'resetZoom' },
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

function helpItems({ say, actions }: MenuSetting): Item[] {
  return [
    { label: say('openDataFolder'), click: () => actions.openDataFolder() },
    { type: 'separator' },
    { label: say('about'), click: () => actions.showAbout() },
  ];
}
