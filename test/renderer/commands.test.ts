import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MENU_KEYS } from '../../electron/contract/menu-keys.ts';
import { COMMAND_NAMES, type CommandName, commandEntry, PLACES_OF_COMMANDS } from '../../renderer/commands/commands.ts';
import { isPressed, keysText, type PressedKeys } from '../../renderer/commands/keys.ts';
import { commandOf } from '../../renderer/commands/listen-to-keys.ts';
import { type Offer, offersFor } from '../../renderer/commands/offers.ts';

const root = join(import.meta.dirname, '..', '..');
const SCREEN = { isInField: false, isInDialog: false };
const FIELD = { isInField: true, isInDialog: false };

function pressed(key: string, code: string, held: Partial<PressedKeys> = {}): PressedKeys {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

function found(event: PressedKeys, where = SCREEN): CommandName | null {
  return commandOf(event, where, () => true)?.name ?? null;
}

/** What the words say in a language, from the file of the window’s words. */
function namesIn(language: 'vi' | 'en'): Readonly<Record<string, string>> {
  const words = JSON.parse(readFileSync(join(root, 'locales', language, 'window.json'), 'utf8'));
  return words.commands.name;
}

test('every command has words in both languages, and no words are left over', () => {
  for (const language of ['vi', 'en'] as const)
    expect(Object.keys(namesIn(language)).sort()).toEqual([...COMMAND_NAMES].sort());
});

test('docs/shortcuts.md tells every key of every command, and no other', () => {
  const vi = namesIn('vi');
  const expected = PLACES_OF_COMMANDS.flatMap((place) =>
    COMMAND_NAMES.filter((name) => commandEntry(name).place === place).flatMap((name) => {
      const { keys } = commandEntry(name);
      return keys === undefined ? [] : [`| ${keysText(keys)} | ${vi[name]} | ${namesIn('en')[name]} |`];
    }),
  );
  const told = readFileSync(join(root, 'docs', 'shortcuts.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!Keys|---)/.test(line));
  expect(told).toEqual(expected);
});

test('no keys mean two things in one place', () => {
  const everywhere = COMMAND_NAMES.filter((name) => ['window', 'inspection'].includes(commandEntry(name).place));
  const keys = everywhere.flatMap((name) => commandEntry(name).keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('nothing takes the keys with which text is edited', () => {
  const ofFields = ['a', 'c', 'v', 'x', 'z', 'y', 'ArrowLeft', 'ArrowRight', 'Backspace', 'Delete', 'Home', 'End'];
  for (const key of ofFields) {
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    expect(found(pressed(key, code, { ctrlKey: true }), FIELD), key).toBeNull();
    expect(found(pressed(key, code), FIELD), key).toBeNull();
  }
  expect(found(pressed('x', 'KeyX'), FIELD)).toBeNull();
  expect(found(pressed('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), FIELD)).toBeNull();
});

test('a dialog keeps what is typed in it: only saving and the size of everything go on', () => {
  const dialog = { isInField: true, isInDialog: true };
  expect(found(pressed('s', 'KeyS', { ctrlKey: true }), dialog)).toBe('save');
  expect(found(pressed('n', 'KeyN', { ctrlKey: true }), dialog)).toBeNull();
  expect(found(pressed('F1', 'F1'), dialog)).toBeNull();
});

test('figures and signs are found by their place: a Vietnamese layout writes letters there', () => {
  expect(commandOf(pressed('ă', 'Digit1', { ctrlKey: true }), FIELD, () => true)).toEqual({ name: 'step', which: 0 });
  expect(commandOf(pressed('4', 'Digit4', { ctrlKey: true }), FIELD, () => true)).toEqual({ name: 'step', which: 3 });
  expect(found(pressed('/', 'Slash', { ctrlKey: true }))).toBe('shortcuts');
  expect(found(pressed('+', 'NumpadAdd', { ctrlKey: true }))).toBe('zoom-in');
});

test('letters are found by what they write, else by their place', () => {
  expect(isPressed('Ctrl+K', pressed('k', 'KeyT', { ctrlKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', pressed('t', 'KeyK', { ctrlKey: true }))).toBe(false);
  expect(isPressed('Ctrl+K', pressed('к', 'KeyK', { ctrlKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', pressed('K', 'KeyK', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isPressed('Ctrl+K', pressed('k', 'KeyK', { metaKey: true }))).toBe(true);
});

test('keys of the menu are those the window listens to', () => {
  for (const [name, keys] of Object.entries(MENU_KEYS)) expect(commandEntry(name as CommandName).keys).toContain(keys);
});

function offer(id: string, words: string, group: Offer['group'] = 'commands', alsoFoundBy = ''): Offer {
  return { id, words, group, alsoFoundBy, Icon: () => null, run: () => undefined };
}

const KNOWN = [offer('save', 'Lưu ngay', 'commands', 'Save now'), offer('tool', 'Kiểm tra thể thức', 'tools')];
const FOUND = [offer('case', 'Thực thi công vụ', 'inspections')];

test('the palette finds words without marks, in either language, and what the database found', () => {
  expect(offersFor('the thuc', KNOWN, [], []).map(({ id }) => id)).toEqual(['tool']);
  expect(offersFor('save', KNOWN, [], []).map(({ id }) => id)).toEqual(['save']);
  expect(offersFor('luu', KNOWN, FOUND, []).map(({ id }) => id)).toEqual(['save', 'case']);
});

test('what was chosen last stands first until something is typed, and only once', () => {
  expect(offersFor('', KNOWN, FOUND, ['tool', 'gone']).map(({ id, group }) => [id, group])).toEqual([
    ['tool', 'recent'],
    ['save', 'commands'],
    ['case', 'inspections'],
  ]);
  expect(offersFor('the thuc', KNOWN, [], ['save']).map(({ group }) => group)).toEqual(['tools']);
});
