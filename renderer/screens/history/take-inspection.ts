import type { InspectionView } from '../../../electron/contract/channels.ts';
import type { InspectionFacts } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { keys, putInspection, queryClient, refreshDerived } from '../../queries.ts';
import type { Draft } from '../../saving/draft.ts';
import { adoptInDraft, dropDraft, openDraftKeys } from '../../saving/drafts.ts';

/** Shows an inspection that was changed by other means than its fields: forms and lists take what it now holds. */
export async function takeInspection(
  inspectionId: string,
  inspection: InspectionView,
  facts: Draft<InspectionFacts>,
): Promise<void> {
  const scope = `inspection/${inspectionId}/finding/`;
  const left = new Set(inspection.findings.map(({ id }) => id));
  const open = openDraftKeys(scope).map((key) => key.slice(scope.length));
  // A finding that is gone must not be written again by the form that held it.
  for (const findingId of open) if (!left.has(findingId)) dropDraft(scope + findingId);
  // A form that was closed leaves what it wrote last.
  queryClient.removeQueries({ queryKey: [...keys.inspection(inspectionId), 'finding'], type: 'inactive' });
  await Promise.all(
    open
      .filter((findingId) => left.has(findingId))
      .map(async (findingId) => {
        const answer = await ask('findings.read', { inspectionId, findingId });
        if (!answer.ok) return;
        queryClient.setQueryData(keys.finding(inspectionId, findingId), answer.value);
        adoptInDraft(scope + findingId, answer.value.finding);
      }),
  );
  facts.adopt(inspection.facts);
  putInspection(inspectionId, inspection);
  refreshDerived(inspectionId);
}
