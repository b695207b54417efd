import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicOfAddress } from '../../renderer/help/topic-of-address.ts';
import { topicsIn } from '../../renderer/help/topics.ts';

const locales = join(import.meta.dirname, '..', '..', 'locales');
const pages = readdirSync(join(locales, 'vi', 'help')).sort();

test('both languages have the same pages of help', () => {
  expect(readdirSync(join(locales, 'en', 'help')).sort()).toEqual(pages);
});

const each = pages.flatMap((page) => (['vi', 'en'] as const).map((language) => [language, page] as const));

test.each(each)('%s %s: one heading, few lines, links that lead somewhere', (language, page) => {
  const text = readFileSync(join(locales, language, 'help', page), 'utf8');
  expect(text.match(/^# .+$/gm)).toHaveLength(1);
  expect(text.startsWith('# ')).toBe(true);
  expect(text.split('\n').length).toBeLessThanOrEqual(62);
  expect(text.normalize('NFC')).toBe(text);
  expect(text).not.toMatch(/<[a-z]/i);
  for (const [, to = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
    if (to.startsWith('app:')) expect(to).toMatch(/^app:\/[\w/-]*$/);
    else expect(pages, to).toContain(to);
  }
});

test('the list of topics begins with the overview and has every page', () => {
  const topics = topicsIn('vi');
  expect(topics[0]?.name).toBe('overview');
  expect(topics.map(({ name }) => `${name}.md`).sort()).toEqual(pages);
  expect(topics.every(({ title }) => title.length > 3)).toBe(true);
});

test.each([
  ['/', 'overview'],
  ['/tools/check', 'check'],
  ['/tools/templates/x/1', 'templates'],
  ['/inspection/a/documents', 'documents'],
  ['/inspection/a/findings/b', 'findings'],
])('help on %s is the page %s', (location, topic) => {
  expect(topicOfAddress(location)).toBe(topic);
});
