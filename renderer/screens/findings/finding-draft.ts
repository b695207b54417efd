import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FindingView } from '../../../electron/contract/channels.ts';
import type { Finding } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { answerOf, keys, queryClient } from '../../queries.ts';
import type { Draft } from '../../saving/draft.ts';
import { closeDraft, openDraft } from '../../saving/drafts.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

export function findingKey(inspectionId: string, findingId: string): string {
  return `inspection/${inspectionId}/finding/${findingId}`;
}

/** The finding's rates and faults as the main process sees them; asked for afresh each time it is opened. */
export function useFindingView(findingId: string) {
  const { id } = useWorkspace();
  return useQuery({
    queryKey: keys.finding(id, findingId),
    queryFn: () => answerOf('findings.read', { inspectionId: id, findingId }),
    gcTime: 0,
  });
}

/** The finding as it is being edited; saved while the editor is open and once more when it closes. */
export function useFindingDraft(view: FindingView): Draft<Finding> {
  const { id: inspectionId, refresh } = useWorkspace();
  const findingId = view.finding.id;
  const key = findingKey(inspectionId, findingId);
  const [draft] = useState(() =>
    openDraft(key, view.finding, async (finding) => {
      const answer = await ask('findings.write', { inspectionId, finding });
      if (answer.ok) {
        queryClient.setQueryData(keys.finding(inspectionId, findingId), answer.value);
        void refresh();
      }
      return answer.ok ? { ok: true, value: answer.value.finding } : answer;
    }),
  );
  useEffect(() => () => void closeDraft(key), [key]);
  return draft;
}
