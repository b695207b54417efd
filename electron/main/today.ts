import type { IsoDate } from '../domain/calendar-date.ts';

/** The day on the wall calendar where the computer stands, not in Greenwich: at 6 in the morning in Vietnam it is still yesterday there. */
export function localDay(now: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
