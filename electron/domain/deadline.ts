import type { BilingualText } from './bilingual-text.ts';
import { daysBetween, type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';
import { whyFixed, whyThatDay } from './deadline-why.ts';
import type { Term } from './term.ts';
import { daysFrom, type WorkingCalendar, workingDayFrom } from './working-calendar.ts';

/** The last day of a term, and why it is that day. */
export type Deadline = {
  readonly dueOn: IsoDate;
  /** The day before it was moved off a day without work. */
  readonly counted: IsoDate;
  readonly why: BilingualText;
  /** True when it rests on a day of a year whose days off are not announced, so that it may still move; `why` names the year. */
  readonly provisional: boolean;
};

type CountedTerm = Extract<Term, { readonly kind: 'within' }>;

const DAYS_OF_WEEK = 7;

/**
 * The one function that computes a deadline.
 *
 * Civil Code 91/2015/QH13: the first day is not counted (Art. 147.2); a term in weeks ends on the same weekday (Art. 148.2), one in
 * months on the same-numbered day, or on the month's last day where that does not exist (Art. 148.3); a last day without work
 * moves to the next working day (Art. 148.5). A fixed date is what was decided: it is not moved, whatever day it is.
 *
 * @param anchor the day of the event the term runs from; null when it is not known
 * @returns null for terms without a last day («ngay», «thường xuyên») and for terms whose anchor is not known
 */
export function deadlineOf(term: Term, anchor: IsoDate | null, calendar: WorkingCalendar): Deadline | null {
  if (term.kind === 'date')
    return { dueOn: term.date, counted: term.date, why: whyFixed(term.date, calendar), provisional: false };
  if (term.kind !== 'within' || anchor === null) return null;
  const start = plainDate(anchor);
  const counted = countedDay(term, start, calendar);
  const dueOn = workingDayFrom(counted, calendar);
  // Working days rest on every day on their way; days and months only on those from the counted day on.
  const first = term.unit === 'working-day' ? start.add({ days: 1 }).toString() : counted;
  const unannounced = unannouncedYears(yearOf(first), yearOf(dueOn), calendar);
  const isMonthEnd = term.unit === 'month' && Number(counted.slice(8)) < start.day;
  const why = whyThatDay({
    counted,
    dueOn,
    missingDay: isMonthEnd ? start.day : null,
    onTheWay: term.unit === 'working-day' ? first : null,
    unannounced,
    calendar,
  });
  return { dueOn, counted, why, provisional: unannounced.length > 0 };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function unannouncedYears(first: number, last: number, { knownYears }: WorkingCalendar): readonly number[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  return years.filter((each) => !knownYears.includes(each));
}

function countedDay({ unit, amount }: CountedTerm, anchor: PlainDate, calendar: WorkingCalendar): IsoDate {
  switch (unit) {
    case 'month':
      return anchor.add({ months: amount }, { overflow: 'constrain' }).toString();
    case 'week':
      return anchor.add({ days: amount * DAYS_OF_WEEK }).toString();
    case 'day':
      return anchor.add({ days: amount }).toString();
    case 'working-day':
      return afterWorkingDays(anchor.toString(), amount, calendar);
  }
}

function afterWorkingDays(anchor: IsoDate, amount: number, calendar: WorkingCalendar): IsoDate {
  let left = amount;
  for (const { date, off } of daysFrom(anchor, calendar)) {
    if (off === null && date !== anchor) left -= 1;
    if (left <= 0) return date;
  }
  return anchor;
}

export const DUE_STATES = ['overdue', 'week', 'month', 'later'] as const;
/** Over; within 7 days, today included; within 30 days; after that. */
export type DueState = (typeof DUE_STATES)[number];

/** A due day as it stands today. */
export type DueAnswer = {
  readonly dueOn: IsoDate;
  readonly state: DueState;
  /** Negative once it is over; 0 on the day itself, which is still in time (Civil Code, Art. 148.6). */
  readonly daysLeft: number;
};

const WEEK = 7;
const MONTH = 30;

/** The one place that says how a due day stands. */
export function dueAnswer(dueOn: IsoDate, today: IsoDate): DueAnswer {
  const daysLeft = daysBetween(today, dueOn);
  const state = daysLeft < 0 ? 'overdue' : daysLeft <= WEEK ? 'week' : daysLeft <= MONTH ? 'month' : 'later';
  return { dueOn, state, daysLeft };
}

export type DayRange = { readonly from?: IsoDate; readonly to?: IsoDate };

/** Between which days an inspection is due to be found under a state; «within 30 days» takes in those within 7. */
export function dueRange(state: Exclude<DueState, 'later'>, today: IsoDate): DayRange {
  const inDays = (days: number) => plainDate(today).add({ days }).toString();
  if (state === 'overdue') return { to: inDays(-1) };
  return { from: today, to: inDays(state === 'week' ? WEEK : MONTH) };
}
