import { useSyncExternalStore } from 'react';
import type { BilingualText, FindingKind } from '../../../electron/contract/types.ts';

/** What the open editor holds before it is saved, so that its row in the list follows as one types, and only that row. */
export type LiveLine = { readonly id: string; readonly title: BilingualText; readonly kind: FindingKind };

let live: LiveLine | null = null;
const listeners = new Set<() => void>();

export function setLiveLine(line: LiveLine | null): void {
  live = line;
  for (const listener of listeners) listener();
}

export function useLiveLine(id: string): LiveLine | null {
  return useSyncExternalStore(subscribe, () => (live?.id === id ? live : null));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
