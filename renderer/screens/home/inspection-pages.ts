import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { InspectionLine } from '../../../electron/contract/channels.ts';
import { LIST_PAGE } from '../../../electron/contract/first-requests.ts';
import { answerOf, keys, queryClient } from '../../queries.ts';

/** Brings the first rows before anything is drawn. Never rejects: the list tells what went wrong. */
export function prefetchFirstPage(): Promise<void> {
  return queryClient.prefetchQuery(page('', 0));
}

/** How many inspections hold the words; null until that is known. While words change, the number of the words before. */
export function useInspectionTotal(words: string): { readonly total: number | null; readonly isOfBefore: boolean } {
  const { data, isPlaceholderData } = useQuery({ ...page(words, 0), placeholderData: keepPreviousData });
  return { total: data?.total ?? null, isOfBefore: isPlaceholderData };
}

/** The list of inspections by pages, of which only those in sight are asked for. */
export function useInspectionPages(words: string, firstRow: number, lastRow: number) {
  const first = useQuery({ ...page(words, 0), placeholderData: keepPreviousData });
  const from = Math.max(1, Math.floor(firstRow / LIST_PAGE));
  const to = Math.floor(Math.max(0, lastRow) / LIST_PAGE);
  const others = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const answers = useQueries({ queries: others.map((number) => page(words, number)) });

  function lineAt(row: number): InspectionLine | undefined {
    const number = Math.floor(row / LIST_PAGE);
    const answer = number === 0 ? first.data : answers[number - from]?.data;
    return answer?.items[row % LIST_PAGE];
  }
  return { total: first.data?.total ?? 0, lineAt, isReady: first.data !== undefined, error: first.error };
}

function page(words: string, number: number) {
  return {
    queryKey: [...keys.list, words, number],
    queryFn: () => answerOf('inspections.list', { words, offset: number * LIST_PAGE, limit: LIST_PAGE }),
  };
}
