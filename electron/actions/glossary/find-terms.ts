import type { OfferedTerm } from '../../contract/glossary-channels.ts';
import { mergedGlossary, type ShippedTerm } from '../../domain/glossary.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { termsInText } from '../../domain/terms-in-text.ts';
import type { GlossaryStore } from '../ports.ts';

/** The terms in a Vietnamese text with their English, to be offered while that text is translated. */
export function findTerms(
  glossary: GlossaryStore,
  shipped: readonly ShippedTerm[],
  text: string,
): Answer<readonly OfferedTerm[]> {
  const entries = termsInText(text, mergedGlossary(shipped, glossary.list()));
  return done(
    entries.map(({ vi, en, office, shipped: term }) => ({
      vi,
      en,
      isUnsure: office === null && term?.confidence === 'low',
    })),
  );
}
