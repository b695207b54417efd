import { createContext, useCallback, useContext } from 'react';
import type { InspectionView } from '../../../electron/contract/channels.ts';
import type { InspectionFacts } from '../../../electron/contract/types.ts';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';

/** The open inspection: answers of the main process beside the facts that are being edited. */
export type Workspace = {
  readonly id: string;
  readonly view: InspectionView;
  readonly facts: Draft<InspectionFacts>;
  /** Reads the inspection again after findings changed. */
  readonly refresh: () => Promise<void>;
  /** Opens the place that a problem names. */
  readonly goTo: (where: string) => void;
};

const Context = createContext<Workspace | null>(null);

export const WorkspaceProvider = Context.Provider;

export function useWorkspace(): Workspace {
  const found = useContext(Context);
  if (found === null) throw new Error('useWorkspace outside of WorkspaceScreen');
  return found;
}

/** For what also stands outside of an inspection. */
export function useWorkspaceIfAny(): Workspace | null {
  return useContext(Context);
}

/** One fact as it is being edited, and the way to change it. */
export function useFact<Key extends keyof InspectionFacts>(
  key: Key,
): readonly [InspectionFacts[Key], (value: InspectionFacts[Key]) => void] {
  const { facts } = useWorkspace();
  const value = useDraft(facts, (all) => all[key]);
  const change = useCallback(
    (next: InspectionFacts[Key]) => facts.change((all) => ({ ...all, [key]: next })),
    [facts, key],
  );
  return [value, change];
}
