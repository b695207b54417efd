import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query';

type Page<T> = { readonly total: number; readonly items: readonly T[] };
type PageQuery<T> = {
  readonly queryKey: QueryKey;
  readonly queryFn: () => Promise<Page<T>>;
  /** For lists that change without the window being told. */
  readonly refetchOnMount?: 'always';
};

/** A long list by pages, of which only those in sight are asked for, and the first one, which tells how many there are. */
export function usePagesInSight<T>(
  page: (number: number) => PageQuery<T>,
  size: number,
  firstRow: number,
  lastRow: number,
) {
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const from = Math.max(1, Math.floor(firstRow / size));
  const to = Math.floor(Math.max(0, lastRow) / size);
  const others = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const answers = useQueries({ queries: others.map(page) });

  function lineAt(row: number): T | undefined {
    const number = Math.floor(row / size);
    const answer = number === 0 ? first.data : answers[number - from]?.data;
    return answer?.items[row % size];
  }
  return { total: first.data?.total ?? 0, lineAt, isReady: first.data !== undefined, error: first.error };
}
