import { calendarInUse } from '../actions/calendar/calendar-in-use.ts';
import type { Storage } from '../actions/ports.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { WithStorage } from './with-storage.ts';

export type CurrentCalendar = {
  /** Of the storage that was opened last: for use inside `withStorage`. */
  readonly value: () => WorkingCalendar;
  /** The storage given, with its calendar taken along. */
  readonly withStorage: WithStorage;
  /** The office changed it: it is read again at its next use. */
  readonly forget: () => void;
};

/**
 * The calendar that every request of the window counts with. It is read when the first date is computed, not at the start, and
 * again for another storage (a backup brought back).
 */
export function currentCalendar(
  law: () => { readonly calendar: WorkingCalendar },
  withStorage: WithStorage,
): CurrentCalendar {
  let open: Storage | null = null;
  let known: WorkingCalendar | null = null;
  return {
    value: () => {
      known ??= open === null ? law().calendar : calendarInUse(law(), open);
      return known;
    },
    withStorage: (use) =>
      withStorage((storage) => {
        if (storage !== open) known = null;
        open = storage;
        return use(storage);
      }),
    forget: () => {
      known = null;
    },
  };
}
