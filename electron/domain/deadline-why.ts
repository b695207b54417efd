import { type BilingualText, type Language, textInOrOther } from './bilingual-text.ts';
import { type IsoDate, plainDate } from './calendar-date.ts';
import { dayOff, specialDayAt, type WorkingCalendar } from './working-calendar.ts';
import { writeMonth, writeShortDate, writeWeekday } from './write-date.ts';

/** How a deadline came about, as far as words tell it. */
export type CountedDeadline = {
  readonly counted: IsoDate;
  readonly dueOn: IsoDate;
  /** The number of the day that the last month does not have; null where it has it. */
  readonly missingDay: number | null;
  /** The first day after the anchor, for terms in working days; null for the others. */
  readonly onTheWay: IsoDate | null;
  /** Years that it rests on without their days off being announced. */
  readonly unannounced: readonly number[];
  readonly calendar: WorkingCalendar;
};

/** Days on end that are off, or worked, for the same reason. */
type Run = { readonly from: IsoDate; readonly to: IsoDate; readonly length: number; readonly reason: BilingualText };

/** More stretches of days off than these are told as a number. */
const MOST_RUNS = 4;

/** «hết hạn thứ Hai 24/02/2025 vì 23/02/2025 là Chủ nhật», with all that moved the day or may still move it. */
export function whyThatDay(deadline: CountedDeadline): BilingualText {
  return { vi: whyIn('vi', deadline), en: whyIn('en', deadline) };
}

function whyIn(language: Language, deadline: CountedDeadline): string {
  const { counted, dueOn, missingDay, onTheWay, unannounced, calendar } = deadline;
  const due = `${writeWeekday(dueOn, language)} ${writeShortDate(dueOn, language)}`;
  const missing = missingDay === null ? [] : [noSuchDay(missingDay, counted, language)];
  const off = runsOf(counted, dayBefore(dueOn), (day) => dayOff(plainDate(day), calendar));
  const causes = [...missing, ...off.map((each) => runIs(each, language))];
  const because = language === 'vi' ? 'vì' : 'because';
  const parts = [
    `${language === 'vi' ? 'hết hạn' : 'due on'} ${due}${causes.length > 0 ? ` ${because} ${causes.join(', ')}` : ''}`,
    ...(onTheWay === null ? workedWeekend(dueOn, calendar, language) : wayThere(onTheWay, deadline, language)),
    ...(unannounced.length > 0 ? [mayMove(unannounced, calendar, language)] : []),
  ];
  return parts.join('; ');
}

/** «ngày ấn định», and whether it is a day on which nobody works. */
export function whyFixed(date: IsoDate, calendar: WorkingCalendar): BilingualText {
  const off = dayOff(plainDate(date), calendar);
  if (off === null) return { vi: 'ngày ấn định', en: 'a fixed date' };
  const is = (language: Language) => runIs({ from: date, to: date, length: 1, reason: off }, language);
  return {
    vi: `ngày ấn định; không phải ngày làm việc vì ${is('vi')}`,
    en: `a fixed date; not a working day because ${is('en')}`,
  };
}

function noSuchDay(day: number, counted: IsoDate, language: Language): string {
  const { month, year } = plainDate(counted);
  if (language === 'en') return `${writeMonth(month)} ${year} has no day ${day}`;
  return `tháng ${counted.slice(5, 7)}/${year} không có ngày ${day}`;
}

/** A day of the weekend that is worked is told, lest it be taken for a mistake. */
function workedWeekend(date: IsoDate, calendar: WorkingCalendar, language: Language): readonly string[] {
  return runsOf(date, date, (day) => workedInstead(day, calendar)).map((each) => runIs(each, language));
}

function workedInstead(date: IsoDate, calendar: WorkingCalendar): BilingualText | null {
  const entry = specialDayAt(plainDate(date), calendar);
  return entry?.type === 'worked' && plainDate(date).dayOfWeek > 5 ? entry.reason : null;
}

/** Holidays that were not counted, and days of the weekend that were. */
function wayThere(first: IsoDate, { dueOn, calendar }: CountedDeadline, language: Language): readonly string[] {
  const skipped = runsOf(first, dueOn, (day) => {
    const at = plainDate(day);
    return at.dayOfWeek <= 5 ? dayOff(at, calendar) : null;
  });
  const counted = runsOf(first, dueOn, (day) => workedInstead(day, calendar));
  return [...told(skipped, NOT_COUNTED, language), ...told(counted, COUNTED, language)];
}

type Telling = { readonly one: string; readonly many: (days: number) => string };
const NOT_COUNTED: Readonly<Record<Language, Telling>> = {
  vi: { one: 'không tính', many: (days) => `không tính ${days} ngày nghỉ lễ, tết, nghỉ bù, hoán đổi` },
  en: { one: 'not counting:', many: (days) => `not counting ${days} holidays, substitute and swapped days` },
};
const COUNTED: Readonly<Record<Language, Telling>> = {
  vi: { one: 'có tính', many: (days) => `có tính ${days} ngày làm việc hoán đổi` },
  en: { one: 'counting:', many: (days) => `counting ${days} swapped working days` },
};

function told(runs: readonly Run[], telling: Readonly<Record<Language, Telling>>, language: Language) {
  if (runs.length === 0) return [];
  const { one, many } = telling[language];
  if (runs.length > MOST_RUNS) return [many(runs.reduce((sum, { length }) => sum + length, 0))];
  return [`${one} ${runs.map((each) => runIs(each, language)).join(', ')}`];
}

/** «từ 17/02/2026 đến 20/02/2026 là Tết Nguyên đán». */
function runIs({ from, to, length, reason }: Run, language: Language): string {
  const words = textInOrOther(reason, language) ?? '';
  const [first, last] = [writeShortDate(from, language), writeShortDate(to, language)];
  if (length === 1) return language === 'vi' ? `${first} là ${words}` : `${first} is ${words}`;
  if (language === 'en') return `${first} ${length === 2 ? 'and' : 'to'} ${last} are ${words}`;
  return length === 2 ? `${first} và ${last} là ${words}` : `từ ${first} đến ${last} là ${words}`;
}

function mayMove(years: readonly number[], { knownYears }: WorkingCalendar, language: Language): string {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const isAhead = first > Math.max(...knownYears);
  const span = first === last ? `${first}` : `${first}–${last}`;
  if (language === 'vi') return `tạm tính: lịch nghỉ năm ${span} ${isAhead ? 'chưa công bố' : 'chưa có trong dữ liệu'}`;
  return `provisional: the days off of ${span} are ${isAhead ? 'not announced yet' : 'not among the data'}`;
}

/** Days from the first to the last, both included, for which there is a reason, joined where they follow one another with the same. */
function runsOf(first: IsoDate, last: IsoDate, reasonOf: (day: IsoDate) => BilingualText | null): readonly Run[] {
  const runs: Run[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    const reason = reasonOf(day);
    if (reason === null) continue;
    const before = runs.at(-1);
    const goesOn = before !== undefined && dayAfter(before.to) === day && isSame(before.reason, reason);
    if (goesOn) runs[runs.length - 1] = { ...before, to: day, length: before.length + 1 };
    else runs.push({ from: day, to: day, length: 1, reason });
  }
  return runs;
}

function isSame(one: BilingualText, other: BilingualText): boolean {
  return one.vi === other.vi && one.en === other.en;
}

function dayAfter(date: IsoDate): IsoDate {
  return plainDate(date).add({ days: 1 }).toString();
}

function dayBefore(date: IsoDate): IsoDate {
  return plainDate(date).subtract({ days: 1 }).toString();
}
