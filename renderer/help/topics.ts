import { useMemo } from 'react';
import type { Language } from '../../electron/contract/types.ts';

/** One page of the help, `locales/<language>/help/<name>.md`: part of the bundle, there is nothing to fetch. */
export type Topic = { readonly name: string; readonly title: string; readonly text: string };

const PAGES = import.meta.glob<string>('../../locales/*/help/*.md', { query: '?raw', import: 'default', eager: true });

export const OVERVIEW = 'overview';

/** Pages in the order of the work; others follow by their titles. */
const ORDER = [OVERVIEW, 'shape', 'findings', 'library', 'statistics', 'documents', 'follow-up', 'beside', 'history'];

/** Every page in one language, in the order of the list of topics. */
export function topicsIn(language: Language): readonly Topic[] {
  const compare = new Intl.Collator('vi').compare;
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.entries(PAGES)
    .flatMap(([path, text]): Topic[] => {
      const found = /\/(vi|en)\/help\/([\w-]+)\.md$/.exec(path);
      const name = found?.[2];
      if (found?.[1] !== language || name === undefined) return [];
      return [{ name, title: /^# (.+)$/m.exec(text)?.[1]?.trim() ?? name, text }];
    })
    .toSorted((one, other) => rank(one.name) - rank(other.name) || compare(one.title, other.title));
}

export function useTopics(language: Language): readonly Topic[] {
  return useMemo(() => topicsIn(language), [language]);
}
