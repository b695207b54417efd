import { type IsoDate, plainDate } from './calendar-date.ts';
import { type LunarMonth, lunarMonthsOf } from './lunar-calendar.ts';

/** What a Gregorian day is called in the lunar calendar. */
export type LunarDay = {
  readonly date: IsoDate;
  readonly day: number;
  readonly month: number;
  readonly isLeap: boolean;
  /** The Gregorian year in which the lunar year begins. */
  readonly year: number;
};

/** Every day of a Gregorian year with its lunar date. */
export function lunarDaysOf(year: number): readonly LunarDay[] {
  const months = [year - 1, year].flatMap((each) => lunarMonthsOf(each).map((month) => ({ ...month, year: each })));
  const days: LunarDay[] = [];
  let at = 0;
  for (let day = plainDate(`${year}-01-01`); day.year === year; day = day.add({ days: 1 })) {
    while (isReached(months[at + 1], day.toString())) at += 1;
    const { month, isLeap, firstDay, year: of } = months[at] ?? unknownMonth(year);
    days.push({ date: day.toString(), day: firstDay.until(day).days + 1, month, isLeap, year: of });
  }
  return days;
}

function isReached(month: LunarMonth | undefined, date: IsoDate): boolean {
  return month !== undefined && month.firstDay.toString() <= date;
}

function unknownMonth(year: number): never {
  throw new RangeError(`no lunar month begins before ${year}`);
}

const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'] as const;
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'] as const;

/** «Bính Ngọ»: the name of the lunar year that begins in a Gregorian year, the same in both languages. */
export function lunarYearName(year: number): string {
  return `${STEMS[year % STEMS.length]} ${BRANCHES[year % BRANCHES.length]}`;
}
