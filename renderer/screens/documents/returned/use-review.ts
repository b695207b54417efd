import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InputOf, ReviewView } from '../../../../electron/contract/channels.ts';
import { ask } from '../../../client.ts';
import { tellDone, tellProblem } from '../../../components/tell.tsx';
import { answerOf, keys, refreshDerived } from '../../../queries.ts';
import { flushAll } from '../../../saving/drafts.ts';
import { useProblemWords } from '../../../words/problem-words.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';

export type ChosenDecision = InputOf<'returned.decide'>['decisions'][number]['decision'];

/** One edited file with its suggestions; each decision is written at once. */
export function useReview(returnedId: string) {
  const { t } = useTranslation();
  const { id, refresh } = useWorkspace();
  const client = useQueryClient();
  const wordsOf = useProblemWords();
  const key = keys.review(returnedId);
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => answerOf('returned.read', { returnedId }),
    gcTime: 0,
  });

  async function decide(suggestionIds: readonly string[], decision: ChosenDecision): Promise<void> {
    if (suggestionIds.length === 0) return;
    // The inspection may be changed by it: what is typed in its forms goes first.
    await flushAll();
    const decisions = suggestionIds.map((suggestionId) => ({ suggestionId, decision }));
    const answer = await ask('returned.decide', { returnedId, decisions });
    if (!answer.ok) {
      for (const { what, fix } of answer.problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
      return;
    }
    const touchedCase = [data, answer.value].some((view) => hasInCase(view, suggestionIds));
    client.setQueryData(key, answer.value);
    if (touchedCase) await refresh();
    else refreshDerived(id);
    if (suggestionIds.length > 1) tellDone(t(`returned.told.${decision}`, { count: suggestionIds.length }));
  }

  return { review: data, error, decide };
}

function hasInCase(view: ReviewView | undefined, suggestionIds: readonly string[]): boolean {
  return view?.suggestions.some((each) => each.decision === 'in-case' && suggestionIds.includes(each.id)) === true;
}
