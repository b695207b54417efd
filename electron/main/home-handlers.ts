import { listForWindow, readHome } from '../actions/home/list-for-window.ts';
import { refreshFewOutlooks } from '../actions/home/refresh-outlooks.ts';
import { noteVisit, readVisit } from '../actions/home/visits.ts';
import type { Storage } from '../actions/ports.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { done } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import { outlookKeeper } from './outlook-keeper.ts';
import type { WithStorage } from './with-storage.ts';

export type HomeSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  readonly today: () => IsoDate;
  /** Tells the window that the list says more than before. */
  readonly onListChange: () => void;
};

/** Requests of the home screen: the list, what stands above it, and where the person was. */
export function homeHandlers({ withStorage, calendar, today, onListChange }: HomeSetting) {
  const keepOutlooks = outlookKeeper({ withStorage, calendar, onChange: onListChange });
  let isFirst = true;
  const refreshed = (storage: Storage): Storage => {
    if (!isUpToDate(storage) || isFirst) keepOutlooks();
    isFirst = false;
    return storage;
  };
  /** A list that says what it said before is better than none: why it could not be brought up to date, the keeper reports. */
  const isUpToDate = (storage: Storage): boolean => {
    try {
      return refreshFewOutlooks(storage, calendar);
    } catch {
      return false;
    }
  };
  return {
    'inspections.list': (query) => withStorage((storage) => listForWindow(refreshed(storage), query, today())),
    'home.read': () => withStorage((storage) => readHome(refreshed(storage), today())),
    'home.choices': () => withStorage(({ inspections }) => done(inspections.choices())),
    'visits.read': ({ id }) => withStorage(({ settings }) => readVisit(settings, id)),
    'visits.note': (visit) => withStorage(({ settings }) => noteVisit(settings, visit)),
  } satisfies Partial<Handlers>;
}
