import { listForWindow, readHome } from '../actions/home/list-for-window.ts';
import { noteVisit, readVisit } from '../actions/home/visits.ts';
import { keptOutlooks } from '../actions/keep-beside.ts';
import type { Storage } from '../actions/ports.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { BesideKeeper } from './beside-keeper.ts';
import type { WithStorage } from './with-storage.ts';

export type HomeSetting = {
  readonly withStorage: WithStorage;
  readonly today: () => IsoDate;
  readonly keeper: BesideKeeper;
};

/** Requests of the home screen: the list, what stands above it, and where the person was. */
export function homeHandlers({ withStorage, today, keeper }: HomeSetting) {
  const refreshed = (storage: Storage) => keeper.refreshed(storage, keptOutlooks);
  return {
    'inspections.list': (query) => withStorage((storage) => listForWindow(refreshed(storage), query, today())),
    'home.read': () => withStorage((storage) => readHome(refreshed(storage), today())),
    'home.choices': () => withStorage(({ inspections }) => done(inspections.choices())),
    'visits.read': ({ id }) => withStorage(({ settings }) => readVisit(settings, id)),
    'visits.note': (visit) => withStorage(({ settings }) => noteVisit(settings, visit)),
  } satisfies Partial<Handlers>;
}
