import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { flushAll } from '../../saving/drafts.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

export type Gift = InputOf<'responsibility.give'>['gift'];

/** Adds a cause or responsibility to several shortcomings, and offers to take it back from those that got it. */
export function useGiving(onDone: () => void): (findingIds: readonly string[], gift: Gift) => Promise<void> {
  const { t } = useTranslation();
  const { id: inspectionId, refresh } = useWorkspace();
  const tellProblems = useTellProblems();
  return useCallback(
    async (findingIds, gift) => {
      async function takeBack(from: readonly string[]): Promise<void> {
        await flushAll();
        const undone = await ask('responsibility.takeBack', { inspectionId, findingIds: [...from], gift });
        if (!undone.ok) tellProblems(undone.problems);
        await refresh();
      }
      // An editor that was just closed may still be writing.
      await flushAll();
      const answer = await ask('responsibility.give', { inspectionId, findingIds: [...findingIds], gift });
      if (!answer.ok) return tellProblems(answer.problems);
      const given = answer.value.findingIds;
      await refresh();
      onDone();
      if (given.length === 0) return tellDone(t('responsibilityStep.give.nothing'));
      tellWithUndo(t('responsibilityStep.give.done', { count: given.length }), t('undo'), () => void takeBack(given));
    },
    [t, inspectionId, refresh, tellProblems, onDone],
  );
}
