import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, FindingKind } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellWithUndo } from '../../components/tell.tsx';
import { putInspection } from '../../queries.ts';
import { closeDraft, dropDraft } from '../../saving/drafts.ts';
import { focusPlace } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { findingKey } from './finding-draft.ts';

export type FindingActions = ReturnType<typeof useFindingActions>;

/** Adding, moving, copying and removing findings, one after another in the order they were asked for. */
export function useFindingActions(choose: (id: string | null) => void) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { id: inspectionId, view, refresh } = useWorkspace();
  const queue = useRef<Promise<void>>(Promise.resolve());

  return useMemo(() => {
    function inTurn(work: () => Promise<void>): Promise<void> {
      queue.current = queue.current.then(work, work);
      return queue.current;
    }
    async function insert(finding: Finding, position: number): Promise<void> {
      const answer = await ask('findings.insertAt', { inspectionId, finding, position });
      if (!answer.ok) return tellProblems(answer.problems);
      await refresh();
      choose(finding.id);
    }
    async function duplicate(findingId: string, position: number): Promise<void> {
      await closeDraft(findingKey(inspectionId, findingId));
      const answer = await ask('findings.read', { inspectionId, findingId });
      if (!answer.ok) return tellProblems(answer.problems);
      await insert({ ...answer.value.finding, id: crypto.randomUUID() }, position + 1);
    }
    async function remove(findingId: string): Promise<void> {
      const key = findingKey(inspectionId, findingId);
      await closeDraft(key);
      const answer = await ask('findings.remove', { inspectionId, findingId });
      if (!answer.ok) return tellProblems(answer.problems);
      dropDraft(key);
      const { removed, position } = answer.value;
      const next = view.findings[position + 1] ?? view.findings[position - 1];
      choose(next?.id ?? null);
      await refresh();
      tellWithUndo(t('findings.removed'), t('undo'), () => void inTurn(() => insert(removed, position)));
    }
    function move(id: string, side: 'before' | 'after', otherId: string): void {
      const moved = view.findings.find((line) => line.id === id);
      const others = view.findings.filter((line) => line.id !== id);
      const at = others.findIndex((line) => line.id === otherId);
      if (moved === undefined || at < 0) return;
      others.splice(side === 'before' ? at : at + 1, 0, moved);
      putInspection(inspectionId, { ...view, findings: others.map((line, position) => ({ ...line, position })) });
      void inTurn(async () => {
        const answer = await ask('findings.reorder', { inspectionId, ids: others.map((line) => line.id) });
        if (!answer.ok) tellProblems(answer.problems);
        await refresh();
      });
    }
    return {
      add: (kind: FindingKind) =>
        inTurn(async () => {
          await insert(freshFinding(kind), view.findings.length);
          focusPlace('title');
        }),
      duplicate: (findingId: string, position: number) => inTurn(() => duplicate(findingId, position)),
      remove: (findingId: string) => inTurn(() => remove(findingId)),
      move,
    };
  }, [t, tellProblems, inspectionId, view, refresh, choose]);
}

function freshFinding(kind: FindingKind): Finding {
  return {
    id: crypto.randomUUID(),
    kind,
    unitIds: [],
    title: {},
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
  };
}
