import { type BilingualText, type Language, textInOrOther } from './bilingual-text.ts';
import { type IsoDate, plainDate } from './calendar-date.ts';
import { dayOff, daysFrom, type KnownDay, type WorkingCalendar } from './working-calendar.ts';
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
  const stretches = stretchesOf(deadline);
  return { vi: whyIn('vi', deadline, stretches), en: whyIn('en', deadline, stretches) };
}

type Stretches = {
  /** Days off from the counted day on, which moved the last day. */
  readonly off: readonly Run[];
  /** Weekdays off among the working days: not counted. */
  readonly skipped: readonly Run[];
  /** Days of the weekend that are worked: counted, or the last day itself. */
  readonly worked: readonly Run[];
};

function stretchesOf({ counted, dueOn, onTheWay, calendar }: CountedDeadline): Stretches {
  const off = runsOf(counted, dueOn, calendar, (day) => (day.date === dueOn ? null : day.off));
  if (onTheWay === null) return { off, skipped: [], worked: runsOf(dueOn, dueOn, calendar, workedInstead) };
  return {
    off,
    skipped: runsOf(onTheWay, dueOn, calendar, (day) => (day.isWeekend ? null : day.off)),
    worked: runsOf(onTheWay, dueOn, calendar, workedInstead),
  };
}

/** A day of the weekend that is worked is told, lest it be taken for a mistake. */
function workedInstead({ isWeekend, special }: KnownDay): BilingualText | null {
  return isWeekend && special?.type === 'worked' ? special.reason : null;
}

function whyIn(language: Language, deadline: CountedDeadline, { off, skipped, worked }: Stretches): string {
  const { counted, dueOn, missingDay, onTheWay, unannounced, calendar } = deadline;
  const due = `${writeWeekday(dueOn, language)} ${writeShortDate(dueOn, language)}`;
  const missing = missingDay === null ? [] : [noSuchDay(missingDay, counted, language)];
  const causes = [...missing, ...off.map((each) => runIs(each, language))];
  const because = language === 'vi' ? 'vì' : 'because';
  const parts = [
    `${language === 'vi' ? 'hết hạn' : 'due on'} ${due}${causes.length > 0 ? ` ${because} ${causes.join(', ')}` : ''}`,
    ...told(skipped, NOT_COUNTED, language),
    ...(onTheWay === null ? worked.map((each) => runIs(each, language)) : told(worked, COUNTED, language)),
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
function runsOf(
  first: IsoDate,
  last: IsoDate,
  calendar: WorkingCalendar,
  reasonOf: (day: KnownDay) => BilingualText | null,
): readonly Run[] {
  const runs: Run[] = [];
  let before: BilingualText | null = null;
  for (const day of daysFrom(first, calendar)) {
    if (day.date > last) break;
    const reason = reasonOf(day);
    const run = runs.at(-1);
    if (reason !== null && run !== undefined && before !== null && isSame(before, reason))
      runs[runs.length - 1] = { ...run, to: day.date, length: run.length + 1 };
    else if (reason !== null) runs.push({ from: day.date, to: day.date, length: 1, reason });
    before = reason;
  }
  return runs;
}

function isSame(one: BilingualText, other: BilingualText): boolean {
  return one.vi === other.vi && one.en === other.en;
}
