import { Temporal } from 'temporal-polyfill';

/** A calendar day without time or zone; the only date the domain knows. */
export type PlainDate = Temporal.PlainDate;

/** Written form of a day in files, storage and messages: `2024-12-23`. */
export type IsoDate = string;

/** The day, or null when the text is not `YYYY-MM-DD` or names a day that does not exist (30/02). */
export function parseIsoDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** For dates already checked at a boundary. @throws RangeError when the text is no day after all. */
export function plainDate(text: IsoDate): PlainDate {
  return Temporal.PlainDate.from(text, { overflow: 'reject' });
}

/** True when the first day comes before the second. */
export function isBefore(one: IsoDate, other: IsoDate): boolean {
  return Temporal.PlainDate.compare(plainDate(one), plainDate(other)) < 0;
}

/** Days from the first to the second; the first is not counted. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return plainDate(first).until(plainDate(second), { largestUnit: 'day' }).days;
}

/** The Julian day number of 1 January 1970, by which astronomers count days. */
const JULIAN_NUMBER_OF_1970 = 2_440_588;
const FIRST_OF_1970 = plainDate('1970-01-01');

/** The day with a Julian day number. */
export function dayOfJulianNumber(julianNumber: number): PlainDate {
  return FIRST_OF_1970.add({ days: julianNumber - JULIAN_NUMBER_OF_1970 });
}

/** The Julian day number of a day. */
export function julianNumberOf(year: number, month: number, day: number): number {
  const date = Temporal.PlainDate.from({ year, month, day });
  return FIRST_OF_1970.until(date, { largestUnit: 'day' }).days + JULIAN_NUMBER_OF_1970;
}
