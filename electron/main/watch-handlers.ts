import { keptWatchedRows } from '../actions/keep-beside.ts';
import type { Storage } from '../actions/ports.ts';
import { listWatched, overlookWatched } from '../actions/watch/list-watched.ts';
import { readWatchViews, writeWatchViews } from '../actions/watch/watch-views.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { BesideKeeper } from './beside-keeper.ts';
import type { WithStorage } from './with-storage.ts';

export type WatchSetting = {
  readonly withStorage: WithStorage;
  readonly today: () => IsoDate;
  readonly keeper: BesideKeeper;
};

/** Requests of the watch over the plans of all inspections. */
export function watchHandlers({ withStorage, today, keeper }: WatchSetting) {
  const current = (storage: Storage) => keeper.refreshed(storage, keptWatchedRows);
  return {
    'watch.list': (query) => withStorage((storage) => listWatched(current(storage), query, today())),
    'watch.overview': (filters) => withStorage((storage) => overlookWatched(current(storage), filters, today())),
    'watch.groups': ({ by, limit, ...filters }) =>
      withStorage((storage) => done(current(storage).watch.groups(by, filters, today(), limit))),
    'watch.days': ({ range, ...filters }) =>
      withStorage((storage) => done(current(storage).watch.days(range, filters))),
    'watch.choices': () => withStorage((storage) => done(current(storage).watch.choices())),
    'watch.views': () => withStorage(({ settings }) => readWatchViews(settings)),
    'watch.writeViews': ({ views }) => withStorage(({ settings }) => writeWatchViews(settings, views)),
  } satisfies Partial<Handlers>;
}
