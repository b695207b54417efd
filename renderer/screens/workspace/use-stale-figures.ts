import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionView, StaleSentence } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import type { StaleFigures } from '../../components/stale-figure-mark.tsx';
import { tellWithUndo } from '../../components/tell.tsx';
import { flushAll } from '../../saving/drafts.ts';
import { undoInInspection } from '../../saving/undo-keys.ts';
import { takeInspection } from '../history/take-inspection.ts';
import type { Workspace } from './workspace-context.tsx';

/** What the fields of the open inspection say about figures that were changed since their sentences were written. */
export function useStaleFigures({ id: inspectionId, view, facts }: Workspace): StaleFigures {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  return useMemo(() => {
    const byField = sentencesByField(inspectionId, view);
    async function settle({ now: _, ...sentence }: StaleSentence, by: 'now' | 'keep'): Promise<void> {
      await flushAll();
      const answer = await ask('texts.settleFigure', { inspectionId, ...sentence, by });
      if (!answer.ok) return tellProblems(answer.problems);
      const read = await ask('inspections.read', { id: inspectionId });
      if (read.ok) await takeInspection(inspectionId, read.value, facts);
      const words = by === 'now' ? 'staleFigure.replaced' : 'staleFigure.kept';
      tellWithUndo(t(words, { was: sentence.was }), t('undo'), () => undoInInspection('undo'));
    }
    return {
      at: (scope, place) => byField.get(`${scope} ${place}`) ?? [],
      settle: (sentence, by) => void settle(sentence, by),
    };
  }, [inspectionId, view, facts, t, tellProblems]);
}

function sentencesByField(inspectionId: string, { facts, staleFigures }: InspectionView) {
  const found = new Map<string, StaleSentence[]>();
  for (const each of staleFigures) {
    const place = each.where.replace(/\.(vi|en)$/, '');
    const index = facts.recommendations.findIndex(({ id }) => id === each.recommendationId);
    const key =
      each.recommendationId === undefined
        ? `inspection/${inspectionId}/finding/${each.findingId} ${place}`
        : `inspection/${inspectionId} recommendations[${index}].${place}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
}
