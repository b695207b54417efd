import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import {
  type Grouping,
  leaveWatch,
  SHIPPED_VIEWS,
  viewOfAddress,
  type WatchMode,
  type WatchQuery,
  watchAsLeft,
} from './watch-query.ts';

/** What the screen shows, remembered for the time the window is open. An address that names a view begins with it. */
export function useWatchState() {
  const [location] = useLocation();
  const view = viewOfAddress(location);
  const [state, setState] = useState(() =>
    view === undefined ? watchAsLeft() : { ...watchAsLeft(), query: SHIPPED_VIEWS[view], mode: 'list' as const },
  );
  const set = useCallback((changes: Partial<typeof state>) => setState((before) => ({ ...before, ...changes })), []);
  useEffect(() => {
    const { query, mode, grouping, month } = state;
    leaveWatch({ query, mode, grouping, month });
  }, [state]);
  useEffect(() => {
    if (view !== undefined) set({ query: SHIPPED_VIEWS[view], mode: 'list' });
  }, [view, set]);
  const change = useCallback(
    (changes: Partial<WatchQuery>) => setState((before) => ({ ...before, query: { ...before.query, ...changes } })),
    [],
  );
  /** The rows themselves, whatever was shown before. */
  const showRows = useCallback(
    (changes: Partial<WatchQuery>) =>
      setState((before) => ({ ...before, mode: 'list', query: { ...before.query, ...changes } })),
    [],
  );
  return {
    ...state,
    change,
    showRows,
    choose: useCallback((query: WatchQuery) => set({ query, mode: 'list' }), [set]),
    setMode: useCallback((mode: WatchMode) => set({ mode }), [set]),
    setGrouping: useCallback((grouping: Grouping) => set({ grouping }), [set]),
    setMonth: useCallback((month: string) => set({ month }), [set]),
  };
}
