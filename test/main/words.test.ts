import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/main/app-menu.ts';
import { explainIn, type MainWord, sayIn } from '../../electron/main/words.ts';

function wordsOf(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../locales/${language}/main.json`), 'utf8'));
}

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((each) => each[1]).sort();

describe('words of menu and dialogs', () => {
  test('are there in both languages, with the same values', () => {
    const [vi, en] = [wordsOf('vi'), wordsOf('en')];
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    for (const [key, text] of Object.entries(vi)) expect(places(en[key] ?? ''), key).toEqual(places(text));
  });

  test('take their values as they are, also those that look like a place', () => {
    expect(sayIn('vi', 'replaceQuestion', { files: '{{files}} $& a.docx' })).toContain('{{files}} $& a.docx');
  });

  test.each([
    'unexpected-error',
    'data-folder-in-use',
    'data-folder-not-writable',
    'data-damaged',
    'data-newer-than-program',
    'storage-closed',
  ])('explain the problem %s in both languages', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const { what, fix } = explainIn(language, { code, values: {}, where: '' });
      expect(what).not.toBe(code);
      expect(fix).not.toBe('');
    }
  });
});

describe('the menu', () => {
  const chosen: unknown[] = [];
  const actions = {
    command: (command: string) => void chosen.push(command),
    changeSettings: (changes: object) => void chosen.push(changes),
    openDataFolder: () => void chosen.push('data folder'),
    showAbout: () => void chosen.push('about'),
  };
  const template = (isDevelopment: boolean) =>
    menuTemplate({
      say: (key: MainWord) => sayIn('vi', key),
      settings: { language: 'en', colourScheme: 'dark' },
      isDevelopment,
      actions,
    });
  const allItems = (isDevelopment: boolean) => {
    const nested = (items: ReturnType<typeof template>): ReturnType<typeof template> =>
      items.flatMap((each) => [each, ...(Array.isArray(each.submenu) ? nested(each.submenu) : [])]);
    return nested(template(isDevelopment));
  };

  test('shows the settings as they stand', () => {
    const checked = allItems(false).filter((each) => each.type === 'radio' && each.checked);
    expect(checked.map((each) => each.label)).toEqual([sayIn('vi', 'coloursDark'), sayIn('vi', 'languageEn')]);
  });

  test('has no shortcut twice, and developer tools only in development', () => {
    const shortcuts = allItems(true).flatMap((each) => each.accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(allItems(false).some((each) => each.role === 'toggleDevTools')).toBe(false);
    expect(allItems(true).some((each) => each.role === 'toggleDevTools')).toBe(true);
  });
});
