import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  FindingAddress,
  FindingSetting,
  FindingSplit,
  FindingsChanged,
  FindingUndo,
} from '../../../electron/contract/channels.ts';
import type { Answer, BilingualText, Finding, FindingKind } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellWithUndo } from '../../components/tell.tsx';
import { openInspection, putInspection } from '../../queries.ts';
import { closeDraft, dropDraft, flushDraft } from '../../saving/drafts.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { findingKey, reloadFinding } from './finding-draft.ts';
import type { Move } from './list/moves.ts';
import { retitle } from './retitle.ts';
import { focusTitleOf } from './sections.ts';

export type FindingActions = ReturnType<typeof useFindingActions>;

/** Everything done to one or several findings of the list, one after another in the order it was asked for. */
export function useFindingActions(openId: string | null, choose: (id: string | null) => void) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { id: inspectionId, facts, refresh } = useWorkspace();
  const inTurn = useTurns();
  const latest = useRef(openId);
  latest.current = openId;

  return useMemo(() => {
    const keyOf = (id: string) => findingKey(inspectionId, id);
    const lines = () => openInspection(inspectionId)?.findings ?? [];

    /** Shows what a change made; the open editor takes what changed beneath it. */
    async function shown(ids: readonly string[], isLast: boolean): Promise<void> {
      const open = latest.current;
      if (isLast) await refresh();
      if (open !== null && ids.includes(open)) await reloadFinding(inspectionId, open);
    }

    async function takeBack(undo: FindingUndo, isLast: () => boolean): Promise<void> {
      const answer = await ask('findings.undoChange', { inspectionId, undo });
      if (!answer.ok) return tellProblems(answer.problems);
      for (const id of undo.remove) dropDraft(keyOf(id));
      const open = latest.current;
      if (open === null || undo.remove.includes(open)) choose(undo.write[0]?.id ?? undo.order[0] ?? null);
      await shown(
        undo.write.map((each) => each.id),
        isLast(),
      );
    }

    /** Saves what is typed in the findings concerned, asks, and offers the way back. Answers what there is to show. */
    function change(
      ids: readonly string[],
      asked: () => Promise<Answer<FindingsChanged>>,
      told: string | null,
    ): Promise<readonly string[] | null> {
      return inTurn(async (isLast) => {
        await Promise.all([facts.flush(), ...ids.map((id) => flushDraft(keyOf(id)))]);
        const answer = await asked();
        if (!answer.ok) {
          tellProblems(answer.problems);
          await refresh();
          return null;
        }
        const { undo, ids: made } = answer.value;
        await shown(ids, isLast());
        if (told !== null) tellWithUndo(told, t('undo'), () => void inTurn((isLastThen) => takeBack(undo, isLastThen)));
        return made;
      });
    }

    async function removeAll(ids: readonly string[]): Promise<void> {
      const before = lines().map((line) => line.id);
      const told = t('findings.removedCount', { count: ids.length });
      const made = await change(ids, () => ask('findings.removeAll', { inspectionId, ids: ids }), told);
      if (made === null) return;
      for (const id of ids) dropDraft(keyOf(id));
      const open = latest.current;
      if (open === null || !ids.includes(open)) return;
      const at = before.indexOf(open);
      const left = (id: string) => !ids.includes(id);
      choose(before.slice(at).find(left) ?? before.slice(0, at).findLast(left) ?? null);
    }

    return {
      add: (kind: FindingKind) =>
        inTurn(async (isLast) => {
          const finding = freshFinding(kind);
          const answer = await ask('findings.insertAt', { inspectionId, finding, position: lines().length });
          if (!answer.ok) return tellProblems(answer.problems);
          if (isLast()) await refresh();
          choose(finding.id);
          focusTitleOf(finding.id);
        }),
      duplicateAll: async (ids: readonly string[]) => {
        const told = t('findings.duplicated', { count: ids.length });
        const made = await change(ids, () => ask('findings.duplicateAll', { inspectionId, ids: ids }), told);
        if (made?.[0] !== undefined) choose(made[0]);
        return made;
      },
      removeAll,
      setAll: (ids: readonly string[], setting: FindingSetting) =>
        change(
          ids,
          () => ask('findings.setAll', { inspectionId, ids: ids, setting }),
          t('findings.setCount', { count: ids.length }),
        ),
      /** The list shows it at once; what was asked for before is done first. */
      move: (move: Move) => {
        const view = openInspection(inspectionId);
        if (view === undefined) return;
        const byId = new Map(view.findings.map((line) => [line.id, line]));
        const findings = move.order.flatMap((id, position) => {
          const line = byId.get(id);
          if (line === undefined) return [];
          return [{ ...line, ...(move.ids.includes(id) ? move.setting : {}), position }];
        });
        putInspection(inspectionId, { ...view, findings });
        const { ids, setting, order } = move;
        const told = move.groupLabel === null ? null : t('findings.movedTo', { group: move.groupLabel });
        void change(ids, () => ask('findings.setAll', { inspectionId, ids, setting, order }), told);
      },
      split: (findingId: string, split: FindingSplit) =>
        change([findingId], () => ask('findings.split', { inspectionId, findingId, split }), t('findings.splitDone')),
      merge: async (ids: readonly string[], title: BilingualText) => {
        const told = t('findings.mergeDone', { count: ids.length });
        const made = await change(ids, () => ask('findings.merge', { inspectionId, ids: ids, title }), told);
        if (made?.[0] === undefined) return;
        for (const id of ids) if (id !== made[0]) await closeDraft(keyOf(id));
        choose(made[0]);
      },
      copyHere: async (from: readonly FindingAddress[], unitIds: readonly string[]) => {
        const told = t('findings.copiedHere', { count: from.length });
        const asked = () => ask('findings.copyInto', { inspectionId, from, unitIds });
        const made = await change([], asked, told);
        if (made?.[0] !== undefined) choose(made[0]);
        return made;
      },
      /** Enter in a title of the list. @returns false when it could not be saved */
      retitle: (findingId: string, language: 'vi' | 'en', text: string) =>
        inTurn(async () => {
          const answer = await retitle(inspectionId, findingId, language, text, refresh);
          if (!answer.ok) tellProblems(answer.problems);
          return answer.ok;
        }),
    };
  }, [t, tellProblems, inspectionId, facts, refresh, choose, inTurn]);
}

/** Runs works one after another; each may ask whether another one is waiting, which will show the result of both. */
function useTurns() {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  return useMemo(
    () =>
      <T>(work: (isLast: () => boolean) => Promise<T>): Promise<T> => {
        count.current += 1;
        const run = () =>
          work(() => count.current === 1).finally(() => {
            count.current -= 1;
          });
        const turn = queue.current.then(run, run);
        queue.current = turn;
        return turn;
      },
    [],
  );
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
