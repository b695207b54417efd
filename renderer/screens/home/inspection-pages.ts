import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ListedInspection } from '../../../electron/contract/channels.ts';
import { LIST_PAGE } from '../../../electron/contract/first-requests.ts';
import { listen } from '../../client.ts';
import { usePagesInSight } from '../../components/pages-in-sight.ts';
import { answerOf, keys, queryClient } from '../../queries.ts';
import { type ListQuery, WHOLE_LIST } from './list-query.ts';

/** Brings what is drawn first before anything is drawn. Never rejects: the list tells what went wrong. */
export function prefetchHome(): Promise<unknown> {
  listen('list.changed', () => void queryClient.invalidateQueries({ queryKey: keys.list }));
  return Promise.all([queryClient.prefetchQuery(page(WHOLE_LIST, 0)), queryClient.prefetchQuery(home())]);
}

/** What stands above the list. */
export function useHome() {
  return useQuery(home());
}

/** How many inspections are found; null until that is known. While the query changes, the number of the one before. */
export function useInspectionTotal(query: ListQuery): { readonly total: number | null; readonly isOfBefore: boolean } {
  const { data, isPlaceholderData } = useQuery({ ...page(query, 0), placeholderData: keepPreviousData });
  return { total: data?.total ?? null, isOfBefore: isPlaceholderData };
}

/** The list of inspections by pages, of which only those in sight are asked for. */
export function useInspectionPages(query: ListQuery, firstRow: number, lastRow: number) {
  return usePagesInSight<ListedInspection>((number) => page(query, number), LIST_PAGE, firstRow, lastRow);
}

function page({ words, ...filters }: ListQuery, number: number) {
  return {
    queryKey: [...keys.list, words, filters, number],
    // In this order: the preload script has asked for the first page already, in these words.
    queryFn: () => answerOf('inspections.list', { words, offset: number * LIST_PAGE, limit: LIST_PAGE, ...filters }),
  };
}

function home() {
  return { queryKey: keys.home, queryFn: () => answerOf('home.read', {}) };
}
