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

/** A day as it counts. */
export type KnownDay = {
  readonly date: IsoDate;
  readonly isWeekend: boolean;
  /** Why it is not worked; null when it is a working day. */
  readonly off: BilingualText | null;
  /** Where the calendar says something of it beyond its weekday. */
  readonly special: CalendarDay | undefined;
};

const SATURDAY = 6;
const WEEKEND: Readonly<Record<number, BilingualText>> = {
  6: { vi: 'thứ Bảy', en: 'a Saturday' },
  7: { vi: 'Chủ nhật', en: 'a Sunday' },
};

type KnownYear = {
  readonly special: readonly CalendarDay[];
  readonly days: readonly KnownDay[];
  readonly placeOf: ReadonlyMap<IsoDate, number>;
};
/** Terms are counted day by day, for the rows of thousands of plans: each year is laid out once. */
const yearsByCalendar = new WeakMap<WorkingCalendar, Map<number, KnownYear>>();

/** Why the day is not worked, or null when it is a working day (weekend, holiday, substitute or swapped day). */
export function dayOff(day: PlainDate, calendar: WorkingCalendar): BilingualText | null {
  const { days, placeOf } = yearOf(day.year, calendar);
  return days[placeOf.get(day.toString()) ?? -1]?.off ?? null;
}

/** The day and every day after it, without end. */
export function* daysFrom(date: IsoDate, calendar: WorkingCalendar): Generator<KnownDay, never> {
  let year = Number(date.slice(0, 4));
  let place = yearOf(year, calendar).placeOf.get(date) ?? 0;
  for (;;) {
    const { days } = yearOf(year, calendar);
    for (const day of place === 0 ? days : days.slice(place)) yield day;
    year += 1;
    place = 0;
  }
}

/** Holidays, substitute and swapped days and worked Saturdays of a year, by date; plain weekends are not among them. */
export function specialDaysOf(year: number, calendar: WorkingCalendar): readonly CalendarDay[] {
  return yearOf(year, calendar).special;
}

/** The same day when it is worked, else the next working day (Civil Code 91/2015/QH13, Art. 148.5). */
export function workingDayFrom(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  for (const day of daysFrom(date, calendar)) if (day.off === null) return day.date;
  return date;
}

function yearOf(year: number, calendar: WorkingCalendar): KnownYear {
  const years = yearsByCalendar.get(calendar) ?? new Map<number, KnownYear>();
  yearsByCalendar.set(calendar, years);
  const found = years.get(year) ?? layOut(year, calendar);
  years.set(year, found);
  return found;
}

function layOut(year: number, calendar: WorkingCalendar): KnownYear {
  const ofYear = (days: readonly CalendarDay[]) => days.filter((each) => each.date.startsWith(`${year}-`));
  const listed = ofYear(calendar.days);
  const base = listed.length > 0 ? listed : holidaysOf(year, calendar.holidays);
  const byDate = new Map([...base, ...ofYear(calendar.changes ?? [])].map((each) => [each.date, each]));
  const days: KnownDay[] = [];
  for (let day = plainDate(`${year}-01-01`); day.year === year; day = day.add({ days: 1 }))
    days.push(knownDay(day, byDate.get(day.toString())));
  return {
    special: [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1)),
    days,
    placeOf: new Map(days.map(({ date }, place) => [date, place])),
  };
}

function knownDay(day: PlainDate, special: CalendarDay | undefined): KnownDay {
  const plain = WEEKEND[day.dayOfWeek] ?? null;
  const off = special === undefined ? plain : special.type === 'off' ? special.reason : null;
  return { date: day.toString(), isWeekend: day.dayOfWeek >= SATURDAY, off, special };
}
