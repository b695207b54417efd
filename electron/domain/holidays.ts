import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';
import { dayOfLunar } from './lunar-calendar.ts';

/** How far a published source stands behind an entry. */
export type Confidence = 'high' | 'medium' | 'low';

export const DAY_KINDS = ['holiday', 'substitute', 'swapped'] as const;
/** Nghỉ lễ, tết; nghỉ bù; hoán đổi (off or worked). */
export type DayKind = (typeof DAY_KINDS)[number];

/** A weekday off (holiday, substitute or swapped day) or a worked Saturday, with what set it. */
export type CalendarDay = {
  readonly date: IsoDate;
  readonly type: 'off' | 'worked';
  readonly kind: DayKind;
  readonly reason: BilingualText;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A public holiday as the law words it, in force from one day to another. */
export type Holiday = {
  readonly name: BilingualText;
  readonly since: IsoDate;
  readonly until?: IsoDate;
  readonly calendar: 'solar' | 'lunar';
  readonly month: number;
  readonly day: number;
  readonly daysBefore?: number;
  readonly daysAfter?: number;
  /** One more day directly before or after, chosen each year. */
  readonly plusDayBesideIt?: boolean;
  readonly source: string;
  readonly confidence: Confidence;
};

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/**
 * The days without work of a year for which none were announced: the holidays of the law, and for each that falls on a
 * Saturday or Sunday the next working day (Labour Code 45/2019/QH14, Art. 111.3). What the Prime Minister chooses each year
 * (days of Tết, the day beside 2 September, swapped days) is taken as it usually was; so every such day is provisional.
 */
export function holidaysOf(year: number, holidays: readonly Holiday[]): readonly CalendarDay[] {
  const days = holidays
    .flatMap((each) => datesOf(year, each).map((date) => ({ date, holiday: each })))
    .sort((one, other) => (one.date.toString() < other.date.toString() ? -1 : 1));
  const off = new Map(days.map(({ date, holiday }) => [date.toString(), calendarDay(date, holiday, 'holiday')]));
  for (const { date, holiday } of days.filter((each) => each.date.dayOfWeek >= SATURDAY)) {
    let substitute = date;
    while (substitute.dayOfWeek >= SATURDAY || off.has(substitute.toString())) substitute = substitute.add({ days: 1 });
    off.set(substitute.toString(), calendarDay(substitute, holiday, 'substitute'));
  }
  return [...off.values()];
}

function datesOf(year: number, holiday: Holiday): readonly PlainDate[] {
  const { calendar, month, day, daysBefore = 0, daysAfter = 0, since, until } = holiday;
  const at = calendar === 'lunar' ? dayOfLunar(year, month, day) : plainDate(`${year}-01-01`).with({ month, day });
  const span = Array.from({ length: daysBefore + 1 + daysAfter }, (_, place) => at.add({ days: place - daysBefore }));
  const all = holiday.plusDayBesideIt === true ? [...span, dayBeside(at)] : span;
  return all.filter((each) => each.toString() >= since && (until === undefined || each.toString() <= until));
}

/** The side that joins the holiday to a weekend, as every year from 2021 to 2026. */
function dayBeside(holiday: PlainDate): PlainDate {
  const isAfter = holiday.dayOfWeek === MONDAY || holiday.dayOfWeek === THURSDAY;
  return holiday.add({ days: isAfter ? 1 : -1 });
}

function calendarDay(date: PlainDate, holiday: Holiday, kind: 'holiday' | 'substitute'): CalendarDay {
  const { name, source, confidence } = holiday;
  const reason = kind === 'holiday' ? name : inLieu(name);
  return { date: date.toString(), type: 'off', kind, reason, source, confidence };
}

function inLieu(name: BilingualText): BilingualText {
  return { vi: `${name.vi ?? ''} (nghỉ bù)`, en: `${name.en ?? ''} (substitute day)` };
}
