import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { InspectionLine } from '../../../electron/contract/channels.ts';
import { answerOf, keys } from '../../queries.ts';

const PAGE = 100;

/** The list of inspections by pages, of which only those in sight are asked for. */
export function useInspectionPages(words: string, firstRow: number, lastRow: number) {
  const first = useQuery({ ...page(words, 0), placeholderData: keepPreviousData });
  const from = Math.max(1, Math.floor(firstRow / PAGE));
  const to = Math.floor(Math.max(0, lastRow) / PAGE);
  const others = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const answers = useQueries({ queries: others.map((number) => page(words, number)) });

  function lineAt(row: number): InspectionLine | undefined {
    const number = Math.floor(row / PAGE);
    const answer = number === 0 ? first.data : answers[number - from]?.data;
    return answer?.items[row % PAGE];
  }
  return { total: first.data?.total ?? 0, lineAt, isReady: first.data !== undefined, error: first.error };
}

function page(words: string, number: number) {
  return {
    queryKey: [...keys.list, words, number],
    queryFn: () => answerOf('inspections.list', { words, offset: number * PAGE, limit: PAGE }),
  };
}
