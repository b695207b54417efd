import type { IsoDate } from '../../../../electron/contract/types.ts';

export const ZOOMS = ['day', 'week', 'month'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Pixels of one day. */
const WIDTHS: Readonly<Record<Zoom, number>> = { day: 26, week: 8, month: 2.6 };
const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** A stretch of the calendar that is drawn: whole months, the first and last days counted since 1970. */
export type DayScale = {
  readonly zoom: Zoom;
  readonly first: number;
  readonly last: number;
  readonly dayWidth: number;
  readonly width: number;
};

export type ScaleMonth = {
  /** «2025-02». */
  readonly month: string;
  readonly from: number;
  readonly days: number;
};

export function dayNumber(day: IsoDate): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function isoDay(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** From the month of the first of the days to the one after the month of the last, so that words beside a bar have room. */
export function scaleOf(days: readonly IsoDate[], zoom: Zoom): DayScale {
  const numbers = days.map(dayNumber);
  const first = monthStart(Math.min(...numbers), 0);
  const last = monthStart(Math.max(...numbers), 2) - 1;
  const dayWidth = WIDTHS[zoom];
  return { zoom, first, last, dayWidth, width: (last - first + 1) * dayWidth };
}

/** Where a day begins, in pixels. */
export function leftOf(scale: DayScale, day: IsoDate): number {
  return (dayNumber(day) - scale.first) * scale.dayWidth;
}

/** Where a day ends, in pixels: the last day of a term belongs to it. */
export function rightOf(scale: DayScale, day: IsoDate): number {
  return leftOf(scale, day) + scale.dayWidth;
}

export function monthsOf({ first, last }: DayScale): readonly ScaleMonth[] {
  const months: ScaleMonth[] = [];
  for (let from = first; from <= last; ) {
    const next = monthStart(from, 1);
    months.push({ month: isoDay(from).slice(0, 7), from, days: next - from });
    from = next;
  }
  return months;
}

/** The days of a month that the scale names: every day, or Mondays. */
export function ticksOf({ from, days }: ScaleMonth, zoom: Zoom): readonly number[] {
  const all = Array.from({ length: days }, (_, index) => from + index);
  if (zoom === 'day') return all;
  return zoom === 'week' ? all.filter((day) => new Date(day * DAY).getUTCDay() === 1) : [];
}

export function isWeekend(day: number): boolean {
  const weekday = new Date(day * DAY).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY;
}

function monthStart(day: number, monthsLater: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, 1) / DAY;
}
