import mainEn from '../../locales/en/main.json' with { type: 'json' };
import problemsEn from '../../locales/en/problem.json' with { type: 'json' };
import mainVi from '../../locales/vi/main.json' with { type: 'json' };
import problemsVi from '../../locales/vi/problem.json' with { type: 'json' };
import type { Language } from '../domain/bilingual-text.ts';
import { fillIn } from '../domain/fill-in.ts';
import type { Problem } from '../domain/problem.ts';

/** Keys of `locales/<language>/main.json`: menu and dialogs. */
export type MainWord = keyof typeof mainVi;

type Values = Problem['values'];
type ProblemWords = { readonly what: string; readonly fix: string };

const MAIN: Readonly<Record<Language, Readonly<Record<MainWord, string>>>> = { vi: mainVi, en: mainEn };
const PROBLEMS: Readonly<Record<Language, Readonly<Record<string, ProblemWords>>>> = { vi: problemsVi, en: problemsEn };

/** A word of menu or dialog. */
export function sayIn(language: Language, key: MainWord, values: Values = {}): string {
  return fillIn(MAIN[language][key], values);
}

/** What is wrong and what to do. A code without words (never after the tests) is shown itself. */
export function explainIn(language: Language, { code, values }: Problem): ProblemWords {
  const words = PROBLEMS[language][code];
  return { what: fillIn(words?.what ?? code, values), fix: fillIn(words?.fix ?? '', values) };
}
