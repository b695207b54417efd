import type { Language } from './bilingual-text.ts';
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

/** «mùng 1 tháng Giêng năm Bính Ngọ», «rằm tháng 6 nhuận năm Ất Tỵ». */
export function writeLunarDay({ day, month, isLeap, year }: LunarDay, language: Language): string {
  if (language === 'en') {
    return `day ${day} of lunar month ${month}${isLeap ? ' (leap)' : ''}, ${lunarYearName(year)}`;
  }
  const dayWords = day === FULL_MOON ? 'rằm' : `${day <= TENTH ? 'mùng' : 'ngày'} ${day}`;
  const monthWords = MONTH_NAMES.get(month) ?? String(month);
  return `${dayWords} tháng ${monthWords}${isLeap ? ' nhuận' : ''} năm ${lunarYearName(year)}`;
}

const TENTH = 10;
const FULL_MOON = 15;
const MONTH_NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'Giêng'],
  [12, 'Chạp'],
]);

const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'] as const;
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'] as const;

/** «Bính Ngọ»: the name of the lunar year that begins in a Gregorian year, the same in both languages. */
export function lunarYearName(year: number): string {
  return `${STEMS[year % STEMS.length]} ${BRANCHES[year % BRANCHES.length]}`;
}
