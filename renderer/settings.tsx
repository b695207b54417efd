import { type MantineColorScheme, type MantineColorSchemeManager, useMantineColorScheme } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Settings } from '../electron/contract/channels.ts';
import { ask, listen } from './client.ts';
import { speak } from './words/i18n.ts';

type SettingsContext = { readonly settings: Settings; readonly choose: (chosen: Partial<Settings>) => void };

const Context = createContext<SettingsContext | null>(null);

let scheme: MantineColorScheme | null = null;

/** For Mantine, which would keep the colours in localStorage beside the settings, and wait for that at every start. */
export const colourSchemeKeeper: MantineColorSchemeManager = {
  get: (initial) => scheme ?? initial,
  set: (chosen) => {
    scheme = chosen;
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => {
    scheme = null;
  },
};

/** Language and colours of the window, kept by the main process; its menu may change them too. */
export function SettingsProvider({ initial, children }: { readonly initial: Settings; readonly children: ReactNode }) {
  const [settings, setSettings] = useState(initial);
  const { setColorScheme } = useMantineColorScheme();

  const apply = useCallback(
    (next: Settings) => {
      setSettings(next);
      setColorScheme(next.colourScheme);
      void speak(next.language);
    },
    [setColorScheme],
  );
  useEffect(() => listen('settings.changed', apply), [apply]);

  const value = useMemo(
    () => ({
      settings,
      choose: (chosen: Partial<Settings>) => {
        apply({ ...settings, ...chosen });
        void ask('settings.write', chosen);
      },
    }),
    [settings, apply],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useSettings(): SettingsContext {
  const found = useContext(Context);
  if (found === null) throw new Error('useSettings outside of SettingsProvider');
  return found;
}
