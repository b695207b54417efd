import {
  removeCalendarDay,
  returnYearToShipped,
  setCalendarDay,
  setCalendarYear,
} from '../actions/calendar/change-calendar.ts';
import { readCalendarYear } from '../actions/calendar/read-calendar-year.ts';
import type { Storage } from '../actions/ports.ts';
import type { OutputOf } from '../contract/channels.ts';
import { type Answer, done } from '../domain/problem.ts';
import { specialDaysOf, type WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { WithStorage } from './with-storage.ts';

export type CalendarSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly shipped: () => WorkingCalendar;
  readonly inUse: () => WorkingCalendar;
  /** Days may have moved: whatever was computed with the calendar of before is computed again. */
  readonly onChange: (storage: Storage) => void;
};

const file = () => import('../actions/calendar/calendar-file.ts');

/** Requests about the working calendar. */
export function calendarHandlers({ withStorage, dialogs, shipped, inUse, onChange }: CalendarSetting) {
  const changing = <T>(change: (storage: Storage) => Answer<T>): Promise<Answer<T>> =>
    withStorage((storage) => {
      const answer = change(storage);
      if (answer.ok) onChange(storage);
      return answer;
    });
  return {
    'calendar.specialDays': ({ year }) =>
      withStorage(() =>
        done(specialDaysOf(year, inUse()).map(({ date, type, reason }) => ({ date, isOff: type === 'off', reason }))),
      ),
    'calendar.readYear': ({ year }) =>
      withStorage(({ calendar }) => readCalendarYear(year, shipped(), calendar.read())),
    'calendar.setDay': ({ day }) => changing(({ calendar }) => setCalendarDay(calendar, shipped(), day)),
    'calendar.removeDay': ({ date }) => changing(({ calendar }) => removeCalendarDay(calendar, shipped(), date)),
    'calendar.setYear': ({ year }) => changing(({ calendar }) => setCalendarYear(calendar, shipped(), year)),
    'calendar.returnToShipped': ({ year }) =>
      changing(({ calendar }) => returnYearToShipped(calendar, shipped(), year)),
    'calendar.restore': ({ calendar: before }) =>
      changing(({ calendar }) => {
        calendar.write(before);
        return done(null);
      }),
    'calendar.readFile': () =>
      withStorage<OutputOf<'calendar.readFile'>>(async ({ calendar }) => {
        const path = await dialogs.askWhichToOpen(['json']);
        if (path === null) return done({ read: null });
        const read = await (await file()).readCalendarFile(calendar, shipped(), path);
        return read.ok ? done({ read: read.value }) : read;
      }),
    'calendar.takeFile': async ({ signed }) => {
      const { takeCalendar } = await file();
      return changing(({ calendar }) => takeCalendar(calendar, shipped(), signed));
    },
    'calendar.exportFile': (wish) =>
      withStorage<OutputOf<'calendar.exportFile'>>(async ({ calendar }) => {
        const [path] = (await dialogs.askWhereToSave(`lich-lam-viec-${wish.year}`, ['json'])) ?? [];
        if (path === undefined) return done({ path: null });
        const written = await (await file()).exportCalendarFile(calendar, shipped(), wish, path);
        return written.ok ? done({ path: written.value }) : written;
      }),
  } satisfies Partial<Handlers>;
}
