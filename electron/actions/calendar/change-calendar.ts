import type { CalendarChanged } from '../../contract/calendar-channels.ts';
import { type IsoDate, plainDate } from '../../domain/calendar-date.ts';
import type { OfficeCalendar, OfficeDay, OfficeYear } from '../../domain/office-calendar.ts';
import { officeDayFaults, officeYearFaults } from '../../domain/office-calendar-faults.ts';
import { type Answer, done, refused } from '../../domain/problem.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import type { CalendarStore } from '../calendar-port.ts';
import { readCalendarYear } from './read-calendar-year.ts';

/** Sets a day by a decision, or refuses with everything that is missing. */
export function setCalendarDay(
  store: CalendarStore,
  shipped: WorkingCalendar,
  day: OfficeDay,
): Answer<CalendarChanged> {
  const faults = officeDayFaults(day);
  if (faults.length > 0) return refused(...faults);
  return changed(store, shipped, plainDate(day.date).year, (office) => ({
    ...office,
    days: [...office.days.filter(({ date }) => date !== day.date), day],
  }));
}

/** The program's own word on the day counts again. */
export function removeCalendarDay(
  store: CalendarStore,
  shipped: WorkingCalendar,
  date: IsoDate,
): Answer<CalendarChanged> {
  return changed(store, shipped, plainDate(date).year, (office) => ({
    ...office,
    days: office.days.filter((each) => each.date !== date),
  }));
}

/** Declares a year announced, or provisional again. */
export function setCalendarYear(
  store: CalendarStore,
  shipped: WorkingCalendar,
  year: OfficeYear,
): Answer<CalendarChanged> {
  const faults = officeYearFaults(year);
  if (faults.length > 0) return refused(...faults);
  return changed(store, shipped, year.year, (office) => ({
    ...office,
    years: [...office.years.filter((each) => each.year !== year.year), year],
  }));
}

/** Takes out all that the office set of a year. */
export function returnYearToShipped(
  store: CalendarStore,
  shipped: WorkingCalendar,
  year: number,
): Answer<CalendarChanged> {
  return changed(store, shipped, year, (office) => ({
    years: office.years.filter((each) => each.year !== year),
    days: office.days.filter(({ date }) => plainDate(date).year !== year),
  }));
}

function changed(
  store: CalendarStore,
  shipped: WorkingCalendar,
  year: number,
  change: (office: OfficeCalendar) => OfficeCalendar,
): Answer<CalendarChanged> {
  const before = store.read();
  const view = readCalendarYear(year, shipped, change(before));
  if (!view.ok) return view;
  store.write(change(before));
  return done({ view: view.value, before });
}
