import type { CalendarDayView, CalendarYearView, DayMark, SpecialDayView } from '../../contract/calendar-channels.ts';
import type { BilingualText } from '../../domain/bilingual-text.ts';
import { type IsoDate, plainDate } from '../../domain/calendar-date.ts';
import type { CalendarDay } from '../../domain/holidays.ts';
import { lunarDaysOf, lunarYearName, writeLunarDay } from '../../domain/lunar-days.ts';
import { CALENDAR_YEARS, mergedCalendar, type OfficeCalendar } from '../../domain/office-calendar.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { specialDaysOf, type WorkingCalendar } from '../../domain/working-calendar.ts';
import { writeShortDate, writeWeekday } from '../../domain/write-date.ts';

const SATURDAY = 6;

/** A year of the calendar as it counts, day by day, with what set each special day. */
export function readCalendarYear(
  year: number,
  shipped: WorkingCalendar,
  office: OfficeCalendar,
): Answer<CalendarYearView> {
  const { first, last } = CALENDAR_YEARS;
  if (year < first || year > last)
    return refused(problem('calendar-year-unknown', 'year', { year: String(year), first, last }));
  const calendar = mergedCalendar(shipped, office);
  const special = new Map(specialDaysOf(year, calendar).map((each) => [each.date, each]));
  const ofOffice = office.years.find((each) => each.year === year) ?? null;
  return done({
    year,
    years: CALENDAR_YEARS,
    isFirm: calendar.knownYears.includes(year),
    isShipped: shipped.knownYears.includes(year),
    office: ofOffice,
    lunarName: lunarYearName(year),
    days: lunarDaysOf(year).map(
      (day): CalendarDayView => ({
        date: day.date,
        mark: markOf(day.date, special.get(day.date)),
        name: dayName(day.date),
        lunar: { vi: writeLunarDay(day, 'vi'), en: writeLunarDay(day, 'en') },
      }),
    ),
    special: [...special.values()].map((each) => specialView(each, office)),
    isChanged: ofOffice !== null || office.days.some(({ date }) => plainDate(date).year === year),
  });
}

function dayName(date: IsoDate): BilingualText {
  const name = (language: 'vi' | 'en') => `${writeWeekday(date, language)} ${writeShortDate(date, language)}`;
  return { vi: name('vi'), en: name('en') };
}

function specialView(day: CalendarDay, office: OfficeCalendar): SpecialDayView {
  const { date, type, kind, reason, source, confidence } = day;
  return {
    date,
    type,
    kind,
    reason,
    source,
    mark: markOf(date, day),
    isUnverified: confidence !== 'high',
    office: office.days.find((each) => each.date === date) ?? null,
  };
}

/** A weekday that is worked, and a weekend day that is off, are what their weekday says unless a holiday names them. */
function markOf(date: IsoDate, special: CalendarDay | undefined): DayMark {
  const isWeekend = plainDate(date).dayOfWeek >= SATURDAY;
  if (special === undefined) return isWeekend ? 'weekend' : 'weekday';
  if (special.type === 'worked') return isWeekend ? 'swapped-worked' : 'weekday';
  if (special.kind === 'swapped') return isWeekend ? 'weekend' : 'swapped-off';
  return special.kind;
}
