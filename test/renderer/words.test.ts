import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

type Words = { readonly [key: string]: string | Words };

function wordsOf(language: string, file: string): Words {
  return JSON.parse(readFileSync(join(root, 'locales', language, file), 'utf8')) as Words;
}

/** `home.count_one` and `home.count_other` are one key: languages have different plural forms. */
function keysOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [before + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${before}${key}.`),
  );
}

function entriesOf(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : entriesOf(value, `${before}${key}.`),
  );
}

function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();
}

const files = readdirSync(join(root, 'locales', 'vi')).filter((each) => each.endsWith('.json'));

test('the two languages have the same files', () => {
  expect(readdirSync(join(root, 'locales', 'en')).sort()).toEqual(readdirSync(join(root, 'locales', 'vi')).sort());
});

test.each(files)('%s has every key in both languages', (file) => {
  expect(new Set(keysOf(wordsOf('en', file)))).toEqual(new Set(keysOf(wordsOf('vi', file))));
});

// Help texts of the command line have empty lines of their own.
test.each(['window.json', 'problem.json'])('no words of %s are empty, and all are in NFC', (file) => {
  for (const language of ['vi', 'en']) {
    for (const [key, text] of entriesOf(wordsOf(language, file))) {
      expect(text.trim(), `${language} ${key}`).not.toBe('');
      expect(text.normalize('NFC'), `${language} ${key}`).toBe(text);
    }
  }
});

test.each(files)('%s names the same values in both languages', (file) => {
  const english = new Map(entriesOf(wordsOf('en', file)));
  for (const [key, text] of entriesOf(wordsOf('vi', file))) {
    expect(placeholdersIn(english.get(key) ?? ''), key).toEqual(placeholdersIn(text));
  }
});

test('English has both plural forms wherever Vietnamese counts', () => {
  const english = new Map(entriesOf(wordsOf('en', 'window.json')));
  const counted = entriesOf(wordsOf('vi', 'window.json')).filter(([key]) => key.endsWith('_other'));
  expect(counted.length).toBeGreaterThan(0);
  for (const [key] of counted) expect(english.has(key.replace('_other', '_one')), key).toBe(true);
});
