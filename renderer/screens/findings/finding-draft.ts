import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FindingView } from '../../../electron/contract/channels.ts';
import type { Answer, Finding } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { answerOf, keys, openInspection, putInspection, queryClient } from '../../queries.ts';
import type { Draft } from '../../saving/draft.ts';
import { adoptInDraft, closeDraft, openDraft } from '../../saving/drafts.ts';
import { whenTypingRests } from '../../typing-rest.ts';
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
    openDraft(key, view.finding, (finding) => writeFinding(inspectionId, finding, refresh)),
  );
  useEffect(() => () => void closeDraft(key), [key]);
  return draft;
}

/** Saves one finding and changes its line in the list; what follows from it elsewhere is asked for when typing rests. */
export async function writeFinding(
  inspectionId: string,
  finding: Finding,
  refresh: () => Promise<void>,
): Promise<Answer<Finding>> {
  const answer = await ask('findings.write', { inspectionId, finding });
  if (!answer.ok) return answer;
  showFinding(inspectionId, answer.value);
  refreshSoon(inspectionId, refresh);
  return { ok: true, value: answer.value.finding };
}

/** Shows a finding as it was changed elsewhere: in its open editor and in the list. */
export async function reloadFinding(inspectionId: string, findingId: string): Promise<void> {
  const answer = await ask('findings.read', { inspectionId, findingId });
  if (!answer.ok) return;
  showFinding(inspectionId, answer.value);
  adoptInDraft(findingKey(inspectionId, findingId), answer.value.finding);
}

function showFinding(inspectionId: string, view: FindingView): void {
  queryClient.setQueryData(keys.finding(inspectionId, view.finding.id), view);
  const inspection = openInspection(inspectionId);
  const before = inspection?.findings.find((each) => each.id === view.entry.id);
  if (inspection === undefined || before === undefined || isSameEntry(before, view.entry)) return;
  // Its place is the list's own: the order may be changing at this moment.
  const entry = { ...view.entry, position: before.position };
  const findings = inspection.findings.map((each) => (each === before ? entry : each));
  putInspection(inspectionId, { ...inspection, findings });
}

/** A narrative typed on changes no line: then nothing needs to be drawn again. */
function isSameEntry(one: FindingView['entry'], other: FindingView['entry']): boolean {
  return JSON.stringify({ ...one, position: 0 }) === JSON.stringify({ ...other, position: 0 });
}

/** Reading an inspection of hundreds of findings, and drawing what follows from it, costs more than a keystroke may. */
const REST = { quiet: 700, longest: 10_000 };

function refreshSoon(inspectionId: string, refresh: () => Promise<void>): void {
  const read = () => {
    if (openInspection(inspectionId) !== undefined) void refresh();
  };
  whenTypingRests(keys.inspection(inspectionId).join(' '), read, REST);
}
