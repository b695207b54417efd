import type { IsoDate } from '../../../electron/contract/types.ts';
import { daysLater } from '../../words/date-text.ts';

const DAYS_OF_WEEK = 7;

/** «2026-01» of a day. */
export function monthOf(day: IsoDate): string {
  return day.slice(0, 7);
}

export function monthLater(month: string, months: number): string {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 7);
}

/** Monday is 0. */
export function weekdayOf(day: IsoDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
}

/** Whole weeks from Monday to Sunday that hold the month. */
export function weeksOf(month: string): readonly (readonly IsoDate[])[] {
  const first = `${month}-01`;
  const last = daysLater(`${monthLater(month, 1)}-01`, -1);
  const start = daysLater(first, -weekdayOf(first));
  const count = Math.ceil((weekdayOf(first) + Number(last.slice(8))) / DAYS_OF_WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (__, day) => daysLater(start, week * DAYS_OF_WEEK + day)),
  );
}

/** Where a key leads from a day; null for keys that lead nowhere. */
export function dayByKey(day: IsoDate, key: string): IsoDate | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -DAYS_OF_WEEK,
    ArrowDown: DAYS_OF_WEEK,
    Home: -weekdayOf(day),
    End: DAYS_OF_WEEK - 1 - weekdayOf(day),
  };
  if (key === 'PageUp' || key === 'PageDown') return sameDayIn(day, key === 'PageUp' ? -1 : 1);
  const step = steps[key];
  return step === undefined ? null : daysLater(day, step);
}

/** The last day of the month where it has no such day. */
function sameDayIn(day: IsoDate, months: number): IsoDate {
  const month = monthLater(monthOf(day), months);
  const last = daysLater(`${monthLater(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}
