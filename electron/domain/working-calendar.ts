import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';
import { type CalendarDay, type Holiday, holidaysOf } from './holidays.ts';

/** Days that differ from the plain week. */
export type WorkingCalendar = {
  /** Years whose days off are announced: firm. All others are provisional. */
  readonly knownYears: readonly number[];
  /** The days of years that have a list; for the others they are computed from the law's holidays. */
  readonly days: readonly CalendarDay[];
  readonly holidays: readonly Holiday[];
  /** What the office set, laid over the days of either kind. */
  readonly changes?: readonly CalendarDay[];
};

const SATURDAY = 6;

type DaysByDate = ReadonlyMap<IsoDate, CalendarDay>;
/** A term of working days asks for every day on its way; the moon is looked at once a year. */
const yearsByCalendar = new WeakMap<WorkingCalendar, Map<number, DaysByDate>>();

/** Why the day is not worked, or null when it is a working day (weekend, holiday, substitute or swapped day). */
export function dayOff(day: PlainDate, calendar: WorkingCalendar): BilingualText | null {
  const entry = specialDayAt(day, calendar);
  if (entry?.type === 'worked') return null;
  if (entry?.type === 'off') return entry.reason;
  if (day.dayOfWeek < SATURDAY) return null;
  return day.dayOfWeek === SATURDAY ? { vi: 'thứ Bảy', en: 'a Saturday' } : { vi: 'Chủ nhật', en: 'a Sunday' };
}

export function isWorked(day: PlainDate, calendar: WorkingCalendar): boolean {
  return dayOff(day, calendar) === null;
}

/** The day where the calendar says something of it beyond its weekday. */
export function specialDayAt(day: PlainDate, calendar: WorkingCalendar): CalendarDay | undefined {
  return daysByDate(day.year, calendar).get(day.toString());
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
  const ofYear = (days: readonly CalendarDay[]) => days.filter((each) => each.date.startsWith(`${year}-`));
  const listed = ofYear(calendar.days);
  const days = [
    ...(listed.length > 0 ? listed : holidaysOf(year, calendar.holidays)),
    ...ofYear(calendar.changes ?? []),
  ];
  const byDate = new Map(days.map((each) => [each.date, each]));
  years.set(year, byDate);
  return byDate;
}

/** The same day when it is worked, else the next working day (Civil Code 91/2015/QH13, Art. 148.5). */
export function workingDayFrom(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  let day = plainDate(date);
  while (!isWorked(day, calendar)) day = day.add({ days: 1 });
  return day.toString();
}
