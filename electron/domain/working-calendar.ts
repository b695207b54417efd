import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';
import { type CalendarDay, type Holiday, holidaysOf } from './holidays.ts';

/** Days that differ from the plain week: as announced for the known years, by the law's holidays for all others. */
export type WorkingCalendar = {
  readonly knownYears: readonly number[];
  readonly days: readonly CalendarDay[];
  readonly holidays: readonly Holiday[];
};

const SATURDAY = 6;

type DaysByDate = ReadonlyMap<IsoDate, CalendarDay>;
/** A term of working days asks for every day on its way; the moon is looked at once a year. */
const yearsByCalendar = new WeakMap<WorkingCalendar, Map<number, DaysByDate>>();

/** Why the day is not worked, or null when it is a working day (weekend, holiday, substitute or swapped day). */
export function dayOff(day: PlainDate, calendar: WorkingCalendar): BilingualText | null {
  const entry = daysByDate(day.year, calendar).get(day.toString());
  if (entry?.type === 'worked') return null;
  if (entry?.type === 'off') return entry.reason;
  if (day.dayOfWeek < SATURDAY) return null;
  return day.dayOfWeek === SATURDAY ? { vi: 'thứ Bảy', en: 'a Saturday' } : { vi: 'Chủ nhật', en: 'a Sunday' };
}

/** Holidays, substitute and swapped days and worked Saturdays of a year, by date; plain weekends are not among them. */
export function specialDaysOf(year: number, calendar: WorkingCalendar): readonly CalendarDay[] {
  return [...daysByDate(year, calendar).values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function daysByDate(year: number, calendar: WorkingCalendar): DaysByDate {
  const years = yearsByCalendar.get(calendar) ?? new Map<number, DaysByDate>();
  yearsByCalendar.set(calendar, years);
  const found = years.get(year);
  if (found !== undefined) return found;
  const days = calendar.knownYears.includes(year)
    ? calendar.days.filter((each) => each.date.startsWith(`${year}-`))
    : holidaysOf(year, calendar.holidays);
  const byDate = new Map(days.map((each) => [each.date, each]));
  years.set(year, byDate);
  return byDate;
}

/** The same day when it is worked, else the next working day (Civil Code 91/2015/QH13, Art. 148.5). */
export function workingDayFrom(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  let day = plainDate(date);
  while (dayOff(day, calendar) !== null) day = day.add({ days: 1 });
  return day.toString();
}
