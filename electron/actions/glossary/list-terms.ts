import type { GlossaryPage, GlossaryQuery } from '../../contract/glossary-channels.ts';
import { mergedGlossary, type ShippedTerm, searchGlossary } from '../../domain/glossary.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { GlossaryStore } from '../ports.ts';

/** The lines of the glossary in which the words occur, and how many there are of each kind. */
export function listTerms(
  glossary: GlossaryStore,
  shipped: readonly ShippedTerm[],
  { words, origin }: GlossaryQuery,
): Answer<GlossaryPage> {
  const entries = mergedGlossary(shipped, glossary.list());
  const wanted = entries.filter(({ office }) => origin === 'all' || (office === null) === (origin === 'shipped'));
  return done({ entries: searchGlossary(wanted, words), total: entries.length });
}
