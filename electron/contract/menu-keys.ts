/** What the menu and the window do alike, with its keys: one list, so that the menu shows the keys the window listens to. */
export const MENU_KEYS = {
  'new-inspection': 'Ctrl+N',
  'import-case': 'Ctrl+O',
  'export-case': 'Ctrl+Shift+S',
  save: 'Ctrl+S',
  'open-settings': 'Ctrl+,',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  palette: 'Ctrl+K',
  help: 'F1',
  shortcuts: 'Ctrl+/',
  'zoom-in': 'Ctrl+=',
  'zoom-out': 'Ctrl+-',
  'zoom-reset': 'Ctrl+0',
} as const;

/** What the person chose in the menu that only the window can do, because it knows what is open. */
export type MenuCommand = keyof typeof MENU_KEYS;
