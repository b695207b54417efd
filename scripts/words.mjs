// Plain JavaScript without newer syntax: this runs before the Node version has been checked.
import { readFileSync } from 'node:fs';

const languages = ['vi', 'en'];

/** @type {Record<string, Record<string, string>> | undefined} */
let sentences;

function sentencesByLanguage() {
  sentences ??= Object.fromEntries(
    languages.map((language) => [
      language,
      JSON.parse(readFileSync(new URL(`../locales/${language}/start.json`, import.meta.url), 'utf8')),
    ]),
  );
  return sentences;
}

/**
 * The sentence of locales/<language>/start.json in Vietnamese, then English, its {{places}} filled.
 * @param {string} key
 * @param {Readonly<Record<string, string | number>>} [values]
 * @returns {string[]}
 */
export function bilingual(key, values = {}) {
  const byLanguage = sentencesByLanguage();
  return languages.map((language) => {
    const sentence = byLanguage[language]?.[key];
    if (sentence === undefined) throw new Error(`locales/${language}/start.json: no sentence '${key}'`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));
  });
}

/**
 * Prints the sentence on stderr, one line a language.
 * @param {string} key
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function say(key, values) {
  process.stderr.write(`${bilingual(key, values).join('\n')}\n`);
}
