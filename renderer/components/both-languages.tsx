import { createContext, useContext } from 'react';

/** Whether forms show the English beside the Vietnamese. */
const Context = createContext(true);

export const BothLanguagesProvider = Context.Provider;

export function useBothLanguages(): boolean {
  return useContext(Context);
}
