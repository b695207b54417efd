import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BilingualText } from '../../../electron/contract/types.ts';
import type { WatchedLine } from '../../../electron/contract/watch-channels.ts';
import { listen } from '../../client.ts';
import { usePagesInSight } from '../../components/pages-in-sight.ts';
import { answerOf, keys, queryClient } from '../../queries.ts';
import { narrowing, type WatchFilters, type WatchQuery } from './watch-query.ts';

/** Rows in one answer: more than the tallest screen shows. */
const PAGE = 50;
/** More groups than anybody reads; the filters find the others. */
const MOST_GROUPS = 300;

/** What an inspection has changed meanwhile is asked again each time the screen is opened, while it shows what was known before. */
const FRESH = { refetchOnMount: 'always', placeholderData: keepPreviousData } as const;

/** More was computed behind the window: all that is in sight is asked again. */
export function useWatchChanges(): void {
  useEffect(() => listen('watch.changed', () => void queryClient.invalidateQueries({ queryKey: keys.watch })), []);
}

export function useWatchPages(query: WatchQuery, firstRow: number, lastRow: number) {
  const filters = narrowing(query);
  const order = query.order ?? 'due';
  return usePagesInSight<WatchedLine>(
    (number) => ({
      queryKey: [...keys.watch, 'list', filters, order, number],
      queryFn: () => answerOf('watch.list', { ...filters, order, offset: number * PAGE, limit: PAGE }),
      refetchOnMount: 'always',
    }),
    PAGE,
    firstRow,
    lastRow,
  );
}

/** Counts by state of all rows that hold the other conditions. */
export function useWatchOverview({ states: _, ...query }: WatchQuery) {
  const filters = narrowing(query);
  return useQuery({
    queryKey: [...keys.watch, 'overview', filters],
    queryFn: () => answerOf('watch.overview', filters),
    ...FRESH,
  });
}

export function useWatchGroups(by: 'unit' | 'officer' | 'inspection', { states: _, ...query }: WatchQuery) {
  const filters = narrowing(query);
  return useQuery({
    queryKey: [...keys.watch, 'groups', by, filters],
    queryFn: () => answerOf('watch.groups', { ...filters, by, limit: MOST_GROUPS }),
    ...FRESH,
  });
}

export function useWatchDays(range: { readonly from: string; readonly to: string }, filters: WatchFilters) {
  return useQuery({
    queryKey: [...keys.watch, 'days', range, filters],
    queryFn: () => answerOf('watch.days', { ...filters, range }),
    ...FRESH,
  });
}

export function useWatchChoices() {
  return useQuery({ queryKey: [...keys.watch, 'choices'], queryFn: () => answerOf('watch.choices', {}), ...FRESH });
}

/** What the inspection is about to which the rows are narrowed. */
export function useInspectionOfQuery(inspectionId: string | undefined): BilingualText | undefined {
  const { data } = useQuery({
    queryKey: [...keys.watch, 'inspection', inspectionId],
    queryFn: () => answerOf('watch.list', { inspectionId, offset: 0, limit: 1 }),
    enabled: inspectionId !== undefined,
  });
  return data?.items[0]?.inspection;
}
