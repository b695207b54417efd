import { createContext, useContext, useMemo } from 'react';
import type { OpenTranslation } from '../../electron/contract/types.ts';

type StateAt = (place: string) => OpenTranslation['state'] | undefined;

/** What the main process says of the English at each place; nothing where it is in order. */
const Context = createContext<StateAt>(() => undefined);

export const TranslationStatesProvider = Context.Provider;

/** A provider's value from an answer of the main process. */
export function useStatesAt(translations: readonly OpenTranslation[]): StateAt {
  return useMemo(() => {
    const states = new Map(translations.map(({ where, state }) => [where, state]));
    return (place) => states.get(place);
  }, [translations]);
}

export function useTranslationStates(): StateAt {
  return useContext(Context);
}
