import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, type PlainDate, plainDate } from './calendar-date.ts';
import type { Term } from './term.ts';
import { dayOff, type WorkingCalendar, workingDayFrom } from './working-calendar.ts';
import { writeShortDate, writeWeekday } from './write-date.ts';

/** The last day of a term, and why it is that day. */
export type Deadline = {
  readonly dueOn: IsoDate;
  /** The day before it was moved off a day without work. */
  readonly counted: IsoDate;
  readonly why: BilingualText;
  /** True when the holidays of a year it touches are not in the calendar, so that the day may still move. */
  readonly provisional: boolean;
};

/**
 * The one function that computes a deadline.
 *
 * Civil Code 91/2015/QH13: the first day is not counted (Art. 147.2); a term in months ends on the same-numbered day,
 * or on the month's last day where that does not exist (Art. 148.3); a last day without work moves to the next working
 * day (Art. 148.5).
 *
 * @param anchor the day of the event the term runs from; null when it is not known
 * @returns null for terms without a last day («ngay», «thường xuyên») and for terms whose anchor is not known
 */
export function deadlineOf(term: Term, anchor: IsoDate | null, calendar: WorkingCalendar): Deadline | null {
  if (term.kind === 'date') return fixedDate(term.date);
  if (term.kind !== 'within' || anchor === null) return null;
  const counted = countedDay(term, plainDate(anchor), calendar).toString();
  const dueOn = workingDayFrom(counted, calendar);
  return { dueOn, counted, why: reason(counted, dueOn, calendar), provisional: isProvisional(anchor, dueOn, calendar) };
}

function fixedDate(date: IsoDate): Deadline {
  return { dueOn: date, counted: date, why: { vi: 'ngày ấn định', en: 'a fixed date' }, provisional: false };
}

function isProvisional(anchor: IsoDate, dueOn: IsoDate, calendar: WorkingCalendar): boolean {
  return [anchor, dueOn].some((each) => !calendar.knownYears.includes(plainDate(each).year));
}

function countedDay(term: Term & { readonly kind: 'within' }, anchor: PlainDate, calendar: WorkingCalendar): PlainDate {
  switch (term.unit) {
    case 'month':
      return anchor.add({ months: term.amount }, { overflow: 'constrain' });
    case 'day':
      return anchor.add({ days: term.amount });
    case 'working-day':
      return afterWorkingDays(anchor, term.amount, calendar);
  }
}

function afterWorkingDays(anchor: PlainDate, amount: number, calendar: WorkingCalendar): PlainDate {
  let day = anchor;
  for (let left = amount; left > 0; ) {
    day = day.add({ days: 1 });
    if (dayOff(day, calendar) === null) left -= 1;
  }
  return day;
}

function reason(counted: IsoDate, dueOn: IsoDate, calendar: WorkingCalendar): BilingualText {
  const off = dayOff(plainDate(counted), calendar);
  if (off === null) {
    return {
      vi: `hết hạn ${writeWeekday(dueOn, 'vi')} ${writeShortDate(dueOn, 'vi')}`,
      en: `due on ${writeWeekday(dueOn, 'en')} ${writeShortDate(dueOn, 'en')}`,
    };
  }
  return {
    vi: `hết hạn ${writeWeekday(dueOn, 'vi')} ${writeShortDate(dueOn, 'vi')} vì ${writeShortDate(counted, 'vi')} là ${off.vi}`,
    en: `due on ${writeWeekday(dueOn, 'en')} ${writeShortDate(dueOn, 'en')} because ${writeShortDate(counted, 'en')} is ${off.en}`,
  };
}
