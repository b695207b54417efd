import { createContext, useContext } from 'react';
import { useWorkspaceIfAny } from '../workspace/workspace-context.tsx';

/** By which days a norm counts as in force: those of an inspection's findings, or the day of its decision. */
export type Governed = { readonly inspectionId: string | null; readonly governs: 'findings' | 'grounds' };

const Context = createContext<Governed['governs']>('findings');

/** Around the grounds of an inspection, which follow the day of the decision and not the inspected period. */
export const GovernsProvider = Context.Provider;

/** The inspection whose days govern here; none in the library. */
export function useGoverned(): Governed {
  const inspectionId = useWorkspaceIfAny()?.id ?? null;
  return { inspectionId, governs: useContext(Context) };
}
