import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, plainDate } from './calendar-date.ts';
import type { CalendarDay, DayKind } from './holidays.ts';
import { specialDaysOf, type WorkingCalendar } from './working-calendar.ts';
import { writeShortDate } from './write-date.ts';

/** The paper that set a day or announced a year: «Thông báo 9441/TB-BNV ngày 01/10/2025 của Bộ Nội vụ». */
export type CalendarDecision = {
  readonly number: string;
  readonly date: IsoDate;
  readonly issuer: string;
};

/** A day as the office set it: over what the program says of that day. */
export type OfficeDay = {
  readonly date: IsoDate;
  /** A weekday may be `worked` too: it is then a plain working day, whatever the program says. */
  readonly type: CalendarDay['type'];
  readonly kind: DayKind;
  readonly reason: BilingualText;
  readonly decision: CalendarDecision;
  /** Who held it against the decision. */
  readonly confirmedBy: string;
};

/** What the office says of a year as a whole. */
export type OfficeYear = {
  readonly year: number;
  readonly status: 'announced' | 'provisional';
  readonly decision: CalendarDecision;
  readonly confirmedBy: string;
};

export type OfficeCalendar = {
  readonly years: readonly OfficeYear[];
  readonly days: readonly OfficeDay[];
};

/** Years whose calendar can be looked at and set: the law's holidays in the data begin before, the moon is tested up to the end. */
export const CALENDAR_YEARS = { first: 2014, last: 2050 } as const;

/** The shipped calendar with what the office set over it: the one that every deadline is computed with. */
export function mergedCalendar(shipped: WorkingCalendar, office: OfficeCalendar): WorkingCalendar {
  if (office.years.length === 0 && office.days.length === 0) return shipped;
  const told = new Map(office.years.map(({ year, status }) => [year, status]));
  const announced = office.years.flatMap(({ year, status }) => (status === 'announced' ? [year] : []));
  const firm = new Set([...shipped.knownYears.filter((each) => told.get(each) !== 'provisional'), ...announced]);
  return {
    ...shipped,
    knownYears: [...firm].sort((one, other) => one - other),
    changes: office.days.map(asCalendarDay),
  };
}

function asCalendarDay({ date, type, kind, reason, decision }: OfficeDay): CalendarDay {
  return { date, type, kind, reason, source: writeDecision(decision), confidence: 'high' };
}

/** «Thông báo 9441/TB-BNV ngày 01/10/2025 của Bộ Nội vụ», the number as it was typed. */
export function writeDecision({ number, date, issuer }: CalendarDecision): string {
  return `${number} ngày ${writeShortDate(date, 'vi')} của ${issuer}`;
}

/** One year as somebody signed it off: all its days that differ from the plain week. */
export type SignedYear = {
  readonly year: number;
  readonly status: OfficeYear['status'];
  readonly days: readonly SignedDay[];
};

/** A day without a decision of its own stands on that of the whole file. */
export type SignedDay = Omit<OfficeDay, 'decision' | 'confirmedBy'> & { readonly decision?: CalendarDecision };

/** A calendar that is handed from office to office. */
export type SignedCalendar = {
  readonly signedBy: string;
  readonly decision: CalendarDecision;
  readonly years: readonly SignedYear[];
};

/** The office's calendar once it has taken a signed-off one: the years in it are as it says, all others stay. */
export function withSigned(office: OfficeCalendar, signed: SignedCalendar, shipped: WorkingCalendar): OfficeCalendar {
  const { decision, signedBy: confirmedBy } = signed;
  const taken = new Set(signed.years.map(({ year }) => year));
  const years = signed.years.map(({ year, status }) => ({ year, status, decision, confirmedBy }));
  const days = signed.years.flatMap((each) => [
    ...each.days.map((day) => ({ ...inBothLanguages(day, shipped), decision: day.decision ?? decision, confirmedBy })),
    ...notIn(each, shipped).map((day) => ({ ...day, decision, confirmedBy })),
  ]);
  const kept = office.days.filter(({ date }) => !taken.has(plainDate(date).year));
  return {
    years: [...office.years.filter(({ year }) => !taken.has(year)), ...years].sort(
      (one, other) => one.year - other.year,
    ),
    days: [...kept, ...days].sort((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

/** A file may name a day in Vietnamese alone: where that is the program's own name of it, the English comes along. */
function inBothLanguages(day: SignedDay, shipped: WorkingCalendar): SignedDay {
  const known = specialDaysOf(plainDate(day.date).year, shipped).find(({ date }) => date === day.date);
  if (day.reason.en !== undefined || known?.reason.vi !== day.reason.vi) return day;
  return { ...day, reason: { ...day.reason, en: known?.reason.en } };
}

/** What the program says of days that the signed year leaves out: there they are plain days of the week again. */
function notIn({ year, days }: SignedYear, shipped: WorkingCalendar): readonly SignedDay[] {
  const named = new Set(days.map(({ date }) => date));
  return specialDaysOf(year, shipped).flatMap(({ date, type, kind }): readonly SignedDay[] => {
    const plain = plainDate(date).dayOfWeek > 5 ? 'off' : 'worked';
    // A holiday on a weekend is no other day for not being named.
    return named.has(date) || type === plain ? [] : [{ date, type: plain, kind, reason: PLAIN[plain] }];
  });
}

const PLAIN: Readonly<Record<CalendarDay['type'], BilingualText>> = {
  off: { vi: 'ngày nghỉ hằng tuần', en: 'a weekly day off' },
  worked: { vi: 'ngày làm việc bình thường', en: 'a plain working day' },
};

/** A year as it now counts, to be signed off: plain working days, which only took something back, are left out. */
export function signedYearOf(year: number, calendar: WorkingCalendar, office: OfficeCalendar): SignedYear {
  const set = new Map(office.days.map((each) => [each.date, each]));
  const days = specialDaysOf(year, calendar)
    .filter(({ date, type }) => type === 'off' || plainDate(date).dayOfWeek > 5)
    .map(({ date, type, kind, reason }) => ({ date, type, kind, reason, decision: set.get(date)?.decision }));
  return { year, status: calendar.knownYears.includes(year) ? 'announced' : 'provisional', days };
}

/** A day of the calendar before and after a change; null where it is a plain day of the week. */
export type CalendarChange = {
  readonly date: IsoDate;
  readonly before: Pick<CalendarDay, 'type' | 'reason'> | null;
  readonly after: Pick<CalendarDay, 'type' | 'reason'> | null;
};

/** What is different in these years, day by day: type, or the reason in Vietnamese. */
export function calendarChanges(
  before: WorkingCalendar,
  after: WorkingCalendar,
  years: readonly number[],
): readonly CalendarChange[] {
  return years.flatMap((year) => {
    const [was, is] = [before, after].map((each) => new Map(specialDaysOf(year, each).map((day) => [day.date, day])));
    const dates = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
    return dates.flatMap((date): readonly CalendarChange[] => {
      const [old, next] = [was?.get(date), is?.get(date)];
      return dayText(old) === dayText(next) ? [] : [{ date, before: said(old), after: said(next) }];
    });
  });
}

function dayText(day: CalendarDay | undefined): string {
  return day === undefined ? '' : JSON.stringify([day.type, day.reason.vi]);
}

function said(day: CalendarDay | undefined): CalendarChange['before'] {
  return day === undefined ? null : { type: day.type, reason: day.reason };
}
