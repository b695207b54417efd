import en from '../../../locales/en/list.json' with { type: 'json' };
import vi from '../../../locales/vi/list.json' with { type: 'json' };
import type { Language } from '../../domain/bilingual-text.ts';

/** Words of `locales/<language>/list.json`: what stands in lists that are written as Excel files. */
export type ListWords = typeof vi;

const WORDS: Readonly<Record<Language, ListWords>> = { vi, en };

export function listWords(language: Language): ListWords {
  return WORDS[language];
}
