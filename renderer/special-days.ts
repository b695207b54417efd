import { useQuery } from '@tanstack/react-query';
import { answerOf } from './queries.ts';

/** Holidays, substitute and swapped days of a year, by date. */
export function useSpecialDays(year: number) {
  const { data } = useQuery({
    queryKey: ['special-days', year],
    queryFn: () => answerOf('calendar.specialDays', { year }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return new Map((data ?? []).map((each) => [each.date, each]));
}
