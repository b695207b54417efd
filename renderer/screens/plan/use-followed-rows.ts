import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf } from '../../../electron/contract/channels.ts';
import type { Answer, FollowedRowView } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { answerOf, keys, queryClient, refreshDerived } from '../../queries.ts';
import { flushAll } from '../../saving/drafts.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

/** All rows of the plan as they stand; undefined until they were read. */
export function useFollowedRows(): readonly FollowedRowView[] | undefined {
  const { id: inspectionId } = useWorkspace();
  const { data } = useQuery({
    queryKey: keys.followUp(inspectionId),
    queryFn: () => answerOf('followUp.rows', { inspectionId }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data;
}

/** An entry as it is asked to be added. */
export type AskedEntry = InputOf<'followUp.add'>['entries'][number];

type AddEntries = (entries: readonly AskedEntry[]) => Promise<Answer<readonly FollowedRowView[]>>;

/** Adds entries together or not at all; whatever is drawn from the follow-up is read again. */
export function useAddEntries(): AddEntries {
  const { id: inspectionId } = useWorkspace();
  return useCallback(
    async (entries) => {
      // Rows are made from facts: what is being typed into them counts.
      await flushAll();
      const answer = await ask('followUp.add', { inspectionId, entries: [...entries] });
      if (!answer.ok) return answer;
      refreshDerived(inspectionId);
      queryClient.setQueryData(keys.followUp(inspectionId), answer.value);
      return answer;
    },
    [inspectionId],
  );
}
