import { useCallback } from 'react';
import type { PlanRowEntry, PlanRowKey } from '../../../electron/contract/types.ts';
import { hasText } from '../../words/bilingual.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { markOf } from './step-part.ts';

export type EntryKey = PlanRowKey & { readonly unitId: string };

/** Where a row's own entry stands among those of the plan; -1 while nothing was written over it. */
export function placeOfEntry(entries: readonly PlanRowEntry[], key: PlanRowKey): number {
  const mark = markOf({ key });
  return entries.findIndex((each) => markOf({ key: each }) === mark);
}

/** Changes what a person wrote over one row; an entry that says nothing any more goes. */
export function useChangeEntry(): (key: EntryKey, update: (entry: PlanRowEntry) => PlanRowEntry) => void {
  const { facts } = useWorkspace();
  return useCallback(
    (key, update) =>
      facts.change((all) => {
        const { entries } = all.plan;
        const place = placeOfEntry(entries, key);
        const entry = update(entries[place] ?? key);
        const others = entries.filter((_, index) => index !== place);
        return { ...all, plan: { ...all.plan, entries: isEmpty(entry) ? others : [...others, entry] } };
      }),
    [facts],
  );
}

function isEmpty({ measure, lead, cooperating, due, product, note, tasks = [] }: PlanRowEntry): boolean {
  const texts = [measure, lead, cooperating, product, note];
  return due === undefined && tasks.length === 0 && !texts.some(hasText);
}
