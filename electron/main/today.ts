import type { IsoDate } from '../domain/calendar-date.ts';

/** The day on the wall calendar where the computer stands, not in Greenwich: at 6 in the morning in Vietnam it is still yesterday there. */
export function localDay(now: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The same with the time of the day, `2026-11-22T02:03`. */
export function localMoment(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDay(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
