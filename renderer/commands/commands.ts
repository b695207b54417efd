import { MENU_KEYS } from '../../electron/contract/menu-keys.ts';
import type { Keys } from './keys.ts';

/** Where a command holds; the groups of the shortcut sheet, in its order. */
export const PLACES_OF_COMMANDS = ['window', 'inspection', 'lists', 'fields'] as const;
export type PlaceOfCommand = (typeof PLACES_OF_COMMANDS)[number];

type CommandEntry = {
  readonly place: PlaceOfCommand;
  readonly keys?: readonly Keys[];
  /** The same in the same order, for other hands. */
  readonly alsoKeys?: readonly Keys[];
  /** Runs while a dialog is open too. Others wait: they would lead away from what is typed there. */
  readonly inDialogs?: true;
  /** Again and again while the keys are held. */
  readonly isRepeated?: true;
  /** Left to the field while the cursor is in one: the field has a meaning of its own for these keys. */
  readonly notInFields?: true;
};

/**
 * Every command and every key of the window: from here come the palette, the shortcut sheet, docs/shortcuts.md and the listener.
 * A screen gives one its meaning with `useCommand` for as long as it is shown. Keys that an element handles itself stand here too,
 * so that they are told. Names of commands are their keys among the words `commands.name`.
 */
export const COMMANDS = {
  palette: { place: 'window', keys: [MENU_KEYS.palette] },
  save: { place: 'window', keys: [MENU_KEYS.save], inDialogs: true },
  search: { place: 'window', keys: ['Ctrl+F'] },
  help: { place: 'window', keys: [MENU_KEYS.help] },
  shortcuts: { place: 'window', keys: [MENU_KEYS.shortcuts] },
  home: { place: 'window', keys: ['Alt+Home'] },
  'open-watch': { place: 'window', keys: ['Ctrl+Shift+D'] },
  'next-region': { place: 'window', keys: ['F6'] },
  'new-inspection': { place: 'window', keys: [MENU_KEYS['new-inspection']] },
  'new-check': { place: 'window', keys: ['Ctrl+Shift+N'] },
  'import-case': { place: 'window', keys: [MENU_KEYS['import-case']] },
  'open-settings': { place: 'window', keys: [MENU_KEYS['open-settings']] },
  undo: { place: 'window', keys: [MENU_KEYS.undo], notInFields: true, isRepeated: true },
  redo: { place: 'window', keys: [MENU_KEYS.redo], alsoKeys: ['Ctrl+Shift+Z'], notInFields: true, isRepeated: true },
  'zoom-in': { place: 'window', keys: [MENU_KEYS['zoom-in']], inDialogs: true, isRepeated: true },
  'zoom-out': { place: 'window', keys: [MENU_KEYS['zoom-out']], inDialogs: true, isRepeated: true },
  'zoom-reset': { place: 'window', keys: [MENU_KEYS['zoom-reset']], inDialogs: true },
  'full-screen': { place: 'window', keys: ['F11'] },
  'language-vi': { place: 'window' },
  'language-en': { place: 'window' },
  'colours-light': { place: 'window' },
  'colours-dark': { place: 'window' },
  'colours-auto': { place: 'window' },
  tour: { place: 'window' },
  quit: { place: 'window', keys: ['Ctrl+Q'] },
  step: {
    place: 'inspection',
    keys: ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4', 'Ctrl+5', 'Ctrl+6', 'Ctrl+7'],
    alsoKeys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7'],
  },
  library: { place: 'inspection', keys: ['Ctrl+L'] },
  replace: { place: 'inspection', keys: ['Ctrl+H'] },
  // While there is a way to go, F8 goes on with it.
  'next-place': { place: 'lists', keys: ['F8', 'Shift+F8'], isRepeated: true },
  problems: { place: 'inspection', keys: ['F8'] },
  'preview-beside': { place: 'inspection', keys: ['Ctrl+E'] },
  comment: { place: 'inspection', keys: ['Ctrl+Alt+M'] },
  'both-languages': { place: 'inspection' },
  'export-case': { place: 'inspection', keys: [MENU_KEYS['export-case']] },
  'add-row': { place: 'inspection', keys: ['Ctrl+Enter'] },
  'next-row': { place: 'lists', keys: ['↑', '↓'] },
  'move-row': { place: 'lists', keys: ['Alt+↑', 'Alt+↓'] },
  'open-row': { place: 'lists', keys: ['Enter'] },
  'rename-row': { place: 'lists', keys: ['F2'] },
  'choose-rows': { place: 'lists', keys: ['Shift+↑', 'Shift+↓'] },
  'choose-all': { place: 'lists', keys: ['Ctrl+A'], notInFields: true },
  'duplicate-row': { place: 'lists', keys: ['Ctrl+D'] },
  'remove-row': { place: 'lists', keys: ['Delete'] },
  'next-finding': { place: 'lists', keys: ['Ctrl+PageDown', 'Ctrl+PageUp'] },
  'finding-part': { place: 'lists', keys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7'] },
  'accept-suggestion': { place: 'lists', keys: ['Enter'] },
  'refuse-suggestion': { place: 'lists', keys: ['X'] },
  'suggestion-in-case': { place: 'lists', keys: ['S'] },
  'reopen-suggestion': { place: 'lists', keys: ['U'] },
  'day-by-day': { place: 'fields', keys: ['↑', '↓'] },
  calendar: { place: 'fields', keys: ['Alt+↓'] },
  phrase: { place: 'fields', keys: ['Ctrl+Space'] },
  'next-field': { place: 'fields', keys: ['Tab', 'Shift+Tab'] },
  'leave-dialog': { place: 'fields', keys: ['Esc'] },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function commandEntry(name: CommandName): CommandEntry {
  return COMMANDS[name];
}
