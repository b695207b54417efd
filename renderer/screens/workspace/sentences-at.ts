import { useCallback, useMemo } from 'react';
import type { Problem } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';

/** The sentence to show under a field: what was refused there, or what contradicts itself there. */
export function useSentencesAt(
  refused: readonly Problem[],
  faults: readonly Problem[],
): (place: string) => string | undefined {
  const wordsOf = useProblemWords();
  const sentences = useMemo(() => {
    const found = new Map<string, string>();
    for (const each of [...faults, ...refused]) {
      const { what, fix } = wordsOf(each);
      found.set(each.where.replace(/^(facts\.|finding\.|findings\[\d+\]\.)/, ''), `${what} ${fix}`);
    }
    return found;
  }, [refused, faults, wordsOf]);
  return useCallback((place) => sentences.get(place), [sentences]);
}
