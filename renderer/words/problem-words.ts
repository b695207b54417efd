import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../electron/contract/types.ts';

export type ProblemWords = { readonly what: string; readonly fix: string };

/** The sentences of a problem. A code without words still says something, and names itself. */
export function useProblemWords(): (problem: Problem) => ProblemWords {
  const { t, i18n } = useTranslation();
  return useCallback(
    (problem) => {
      const found: unknown = i18n.getResource(i18n.language, 'problem', problem.code);
      if (!isWords(found)) return { what: t('problem.unknown', { code: problem.code }), fix: t('problem.unknownFix') };
      const fill = (words: string) =>
        i18n.services.interpolator.interpolate(words, { ...problem.values, where: problem.where }, i18n.language, {});
      return { what: fill(found.what), fix: fill(found.fix) };
    },
    [t, i18n],
  );
}

function isWords(found: unknown): found is ProblemWords {
  return typeof found === 'object' && found !== null && 'what' in found && 'fix' in found;
}
