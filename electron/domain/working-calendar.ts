import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';

/** How far a published source stands behind an entry. */
export type Confidence = 'high' | 'medium' | 'low';

/** A weekday off (holiday, substitute or swapped day) or a worked Saturday, with what set it. */
export type CalendarDay = {
  readonly date: IsoDate;
  readonly type: 'off' | 'worked';
  readonly reason: BilingualText;
  readonly source: string;
  readonly confidence: Confidence;
};

/** Days that differ from the plain week, and the years for which they are known. */
export type WorkingCalendar = {
  readonly knownYears: readonly number[];
  readonly days: readonly CalendarDay[];
};

const SATURDAY = 6;

/** Why the day is not worked, or null when it is a working day (weekend, holiday, substitute or swapped day). */
export function dayOff(day: PlainDate, calendar: WorkingCalendar): BilingualText | null {
  const entry = calendar.days.find((each) => each.date === day.toString());
  if (entry?.type === 'worked') return null;
  if (entry?.type === 'off') return entry.reason;
  if (day.dayOfWeek < SATURDAY) return null;
  return day.dayOfWeek === SATURDAY ? { vi: 'thứ Bảy', en: 'a Saturday' } : { vi: 'Chủ nhật', en: 'a Sunday' };
}

/** The same day when it is worked, else the next working day (Civil Code 91/2015/QH13, Art. 148.5). */
export function workingDayFrom(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  let day = plainDate(date);
  while (dayOff(day, calendar) !== null) day = day.add({ days: 1 });
  return day.toString();
}
