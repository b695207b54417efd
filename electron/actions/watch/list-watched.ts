import type { InputOf, OutputOf } from '../../contract/channels.ts';
import type { WatchedLine } from '../../contract/watch-channels.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { dueAnswer } from '../../domain/deadline.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { reminderMark } from '../../domain/reminder.ts';
import { type WatchedRow, watchStateOf } from '../../domain/watched-row.ts';
import type { Storage } from '../ports.ts';

type Watch = Pick<Storage, 'watch'>;

/** One page of the rows of all plans, with their standing today. */
export function listWatched(
  { watch }: Watch,
  query: InputOf<'watch.list'>,
  today: IsoDate,
): Answer<OutputOf<'watch.list'>> {
  const { total, items } = watch.list({ ...query, today });
  return done({ total, items: items.map((row) => watchedLineOf(row, today)) });
}

export function watchedLineOf(row: WatchedRow, today: IsoDate): WatchedLine {
  const { dueOn, closedOn } = row;
  return {
    ...row,
    state: watchStateOf(row, today),
    standing: closedOn !== null || dueOn === null ? null : dueAnswer(dueOn, today),
    mark: reminderMark(row),
  };
}

/** What stands above the list: counts by state, and what of them is not certain. */
export function overlookWatched(
  { watch }: Watch,
  filters: InputOf<'watch.overview'>,
  today: IsoDate,
): Answer<OutputOf<'watch.overview'>> {
  const counts = watch.counts(filters, today);
  const uncertain = watch.counts({ ...filters, onlyProvisional: true }, today);
  const isEmpty = sum(counts) === 0 && watch.list({ today, offset: 0, limit: 1 }).total === 0;
  // A closed row has its day behind it, however that was counted.
  return done({ counts, provisional: sum(uncertain) - uncertain.closed, waiting: watch.staleCount(), isEmpty, today });
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, each) => total + each, 0);
}
