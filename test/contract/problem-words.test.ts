import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en/problem.json' with { type: 'json' };
import vi from '../../locales/vi/problem.json' with { type: 'json' };

type Words = Readonly<Record<string, { readonly what: string; readonly fix: string }>>;

const WORDS: Readonly<Record<'vi' | 'en', Words>> = { vi, en };
const CODE = /'([a-z0-9]+(?:-[a-z0-9]+)+)'/g;

const sources = globSync('electron/**/*.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Text of the first argument of the call that opens at `start`: up to the first comma outside brackets. */
function firstArgument(text: string, start: number): string {
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (character === ',' && depth === 0) break;
  }
  return text.slice(start, at);
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(CODE)].map((match) => match[1] ?? '');
}

/** Codes written in the calls themselves, one or either of two. */
function codesInCalls(text: string): readonly string[] {
  return [...text.matchAll(/(?<!function )\bproblem\(/g)].flatMap((match) =>
    quotedIn(firstArgument(text, match.index + match[0].length)),
  );
}

/** Codes taken from a table of system errors (`ENOSPC: 'output-disk-full'`) or from a list of checks. */
function codesInTables(text: string): readonly string[] {
  const entries = [...text.matchAll(/^\s*[A-Z][A-Z_]+: '([a-z0-9]+(?:-[a-z0-9]+)+)',$/gm)].map(
    (match) => match[1] ?? '',
  );
  const checks = [...text.matchAll(/'((?:missing|period|on-site)-[a-z-]+)'/g)].map((match) => match[1] ?? '');
  return [...entries, ...checks];
}

const everyCode = [...new Set(sources.flatMap(({ text }) => [...codesInCalls(text), ...codesInTables(text)]))].sort();

describe('words of problems', () => {
  test('the scan finds codes in calls and in tables', () => {
    expect(everyCode).toEqual(
      expect.arrayContaining(['field-unknown', 'output-disk-full', 'missing-units', 'count-exceeds-total']),
    );
  });

  test.each(['vi', 'en'] as const)('every code has a sentence and a remedy in %s', (language) => {
    const without = everyCode.filter((code) => !WORDS[language][code]?.what || !WORDS[language][code]?.fix);
    expect(without).toEqual([]);
  });

  test('both languages have the same codes with the same places to fill in', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const places = (words: Words, code: string) =>
      [...`${words[code]?.what} ${words[code]?.fix}`.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    const different = Object.keys(vi).filter(
      (code) => new Set(places(WORDS.vi, code)).size !== new Set(places(WORDS.en, code)).size,
    );
    expect(different).toEqual([]);
  });

  test('no words are kept for a code that nothing says any more', () => {
    const everything =
      sources.map((each) => each.text).join('\n') +
      globSync('renderer/**/*.{ts,tsx}')
        .map((each) => readFileSync(each, 'utf8'))
        .join('\n');
    expect(Object.keys(vi).filter((code) => !everything.includes(`'${code}'`))).toEqual([]);
  });
});
