import type { BilingualText, Language } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { type CountedRule, lengthOf } from './clock-rule.ts';
import { deadlineOf } from './deadline.ts';
import { type Extension, NO_PROCEDURE, type ProcedureStep, type ProcedureUnit } from './procedure.ts';
import type { ClockFacts } from './procedure-days.ts';
import { countDays, dayBefore, type Pause, type RunningTerm, runTerm } from './running-term.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { writeShortDate } from './write-date.ts';

/** The last day of a step, and how it comes about. */
export type ClockDue = {
  /** Null while the time stands still. */
  readonly dueOn: IsoDate | null;
  /** Of the time that stands still. */
  readonly daysLeft: number | null;
  readonly why: BilingualText;
  /** True when it rests on days off that are not announced yet. */
  readonly provisional: boolean;
};

type Counting = {
  readonly facts: ClockFacts;
  readonly calendar: WorkingCalendar;
  readonly pauses: readonly Pause[];
};

/** Null where the figure of the term is not known and nothing else sets a day. */
export function dueOf(step: ProcedureStep, rule: CountedRule, anchor: IsoDate, counting: Counting): ClockDue | null {
  const { amount, unit } = rule;
  if (amount === undefined || unit === undefined) return null;
  const { calendar, pauses, facts } = counting;
  // Only the time at the unit is extended.
  const extensions = step === 'work-end' ? (facts.procedure ?? NO_PROCEDURE).extensions : [];
  const fixed = extensions.findLastIndex(({ newEnd }) => newEnd !== undefined);
  const newEnd = extensions[fixed]?.newEnd;
  const more = daysOf(extensions.slice(fixed + 1));
  const start = newEnd ?? anchor;
  const length = newEnd === undefined ? amount + more : more;
  if (newEnd !== undefined && length === 0) return newLastDay(newEnd, calendar);
  const run = runTerm({ amount: length, unit }, start, pauses, calendar);
  return {
    dueOn: run.deadline?.dueOn ?? null,
    daysLeft: run.deadline === null ? run.remaining : null,
    why: whyOf(run, start, length, unit, calendar),
    provisional: run.deadline?.provisional ?? false,
  };
}

function daysOf(extensions: readonly Extension[]): number {
  return extensions.reduce((sum, { days = 0 }) => sum + days, 0);
}

function newLastDay(newEnd: IsoDate, calendar: WorkingCalendar): ClockDue {
  const deadline = deadlineOf({ kind: 'date', date: newEnd }, null, calendar);
  const why = {
    vi: `gia hạn đến ${writeShortDate(newEnd, 'vi')}`,
    en: `extended to ${writeShortDate(newEnd, 'en')}`,
  };
  return { dueOn: deadline?.dueOn ?? null, daysLeft: null, why, provisional: false };
}

/** «05 ngày làm việc kể từ 10/02/2025, không tính 03 ngày làm việc tạm dừng: hết hạn …». */
function whyOf(
  { deadline, pauses, remaining }: RunningTerm,
  start: IsoDate,
  amount: number,
  unit: ProcedureUnit,
  calendar: WorkingCalendar,
): BilingualText {
  const since = pauses.at(-1);
  const paused = pauses.reduce(
    (sum, { from, to }) => sum + (to === null ? 0 : (countDays(dayBefore(from), to, unit, [], calendar) ?? 0)),
    0,
  );
  const write = (language: Language): string => {
    const length = (many: number) => lengthOf(many, unit)[language] ?? '';
    const from = writeShortDate(start, language);
    const stopped = since === undefined ? '' : writeShortDate(since.from, language);
    if (language === 'vi') {
      const without = paused === 0 ? '' : `, không tính ${length(paused)} tạm dừng`;
      const end = deadline === null ? `tạm dừng từ ${stopped}, còn ${length(remaining)}` : deadline.why.vi;
      return `${length(amount)} kể từ ${from}${without}: ${end}`;
    }
    const without = paused === 0 ? '' : `, without ${length(paused)} of suspension`;
    const end = deadline === null ? `suspended since ${stopped}, ${length(remaining)} left` : deadline.why.en;
    return `${length(amount)} from ${from}${without}: ${end}`;
  };
  return { vi: write('vi'), en: write('en') };
}
