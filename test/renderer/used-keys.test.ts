import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWrittenAs, keysIn } from './used-keys.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = globSync('{renderer,electron}/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.endsWith('.d.ts'));
const written = sources.map((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return { file, ...keysIn(source, file.endsWith('x') ? 'tsx' : 'ts') };
});

type Words = { readonly [key: string]: string | Words };

/** Without the marks of the plural forms, which i18next chooses. */
function keysOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [before + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${before}${key}.`),
  );
}

const wordsOf = (language: string): ReadonlySet<string> =>
  new Set(keysOf(JSON.parse(readFileSync(join(root, 'locales', language, 'window.json'), 'utf8')) as Words));

test.each(['vi', 'en'])('%s has the words of every key that the window asks for', (language) => {
  const known = [...wordsOf(language)];
  const missing = written.flatMap(({ file, asked }) =>
    asked
      .filter(({ parts }) => parts.some((part) => /[a-z]/.test(part)))
      .filter(({ parts }) => !known.some((key) => isWrittenAs(key, parts)))
      .map(({ line, parts }) => `${file}:${line} ${parts.join('…')}`),
  );
  expect(missing).toEqual([]);
});

test('no words stand in the locales that nothing asks for', () => {
  const whole = new Set(
    written.flatMap(({ all }) => all.filter(({ parts }) => parts.length === 1)).map(({ parts }) => parts[0]),
  );
  // A template counts from two letters before the first value on, so that not every string is one for every key.
  const open = written.flatMap(({ all }) =>
    all.map(({ parts }) => parts).filter((parts) => parts.length > 1 && /^[a-zA-Z]+\./.test(parts[0] ?? '')),
  );
  const unused = [...wordsOf('vi')].filter((key) => !whole.has(key) && !open.some((parts) => isWrittenAs(key, parts)));
  expect(unused).toEqual([]);
});

test('a key is found where it is asked for, also in a choice and with a value in it', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component, not a template here
  const source = "t('a.b'); t(x ? 'c.d' : 'e.f', {}); t(`g.${y}.h` as 'g.i.h'); other('k.l');";
  const { asked, all } = keysIn(source, 'ts');
  expect(asked.map(({ parts }) => parts)).toEqual([['a.b'], ['c.d'], ['e.f'], ['g.', '.h']]);
  expect(all.map(({ parts }) => parts.join())).toContain('k.l');
  expect(['g.1.h', 'g.1', 'x.1.h', 'g.h'].map((key) => isWrittenAs(key, ['g.', '.h']))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
