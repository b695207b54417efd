import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bilingual } from '../../scripts/words.mjs';

const locales = join(import.meta.dirname, '../../locales');

async function sentences(language: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(locales, language, 'start.json'), 'utf8'));
}

const placesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

test('both languages have the same sentences with the same places', async () => {
  const vi = await sentences('vi');
  const en = await sentences('en');
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  for (const [key, sentence] of Object.entries(vi)) expect(placesOf(en[key] ?? ''), key).toEqual(placesOf(sentence));
});

test('a sentence is said in Vietnamese, then English, with its values', () => {
  const [vi, en] = bilingual('noDisplay', { folder: 'out/sample/' });
  expect(vi).toMatch(/^Không có màn hình.*out\/sample\//);
  expect(en).toMatch(/^There is no display.*out\/sample\//);
});

test('an unknown sentence is a fault of the program', () => {
  expect(() => bilingual('neverWritten')).toThrow('neverWritten');
});
