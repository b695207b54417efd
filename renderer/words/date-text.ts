import type { IsoDate } from '../../electron/contract/types.ts';

/** What a text typed for a day says: the day, or why it is none. */
export type TypedDay =
  | { readonly day: IsoDate }
  | { readonly fault: 'unreadable' | 'noMonth' }
  | { readonly fault: 'noDay'; readonly month: string; readonly days: number };

/** Day, month and year as they were typed; a year of two figures, or none. */
const WRITTEN = /^(\d{1,2})[/.\-\s]+(\d{1,2})(?:[/.\-\s]+(\d{4}|\d{2}))?$/;
const FIGURES = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Two figures of a year: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999. No inspection cites anything outside of that. */
const LAST_OF_2000S = 69;

/**
 * A day as people type it: 5/1/2026, 05.01.26, 5-1-2026, 050126, 05012026, «ngày 5 tháng 1 năm 2026», 2026-01-05, and 5/1 for
 * a day of this year, which needs `today` («2026-01-20»).
 */
export function typedDay(text: string, today: IsoDate | null): TypedDay {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/^ngày\s+/, '')
    .replace(/\s*(?:tháng|năm)\s*/g, '/');
  const iso = ISO.exec(plain);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = WRITTEN.exec(plain) ?? FIGURES.exec(plain);
  const year = yearOf(written?.[3], today);
  if (written === null || year === null) return { fault: 'unreadable' };
  return dayOf(year, Number(written[2]), Number(written[1]));
}

/** True when nothing has to be guessed: four figures of the year. Shorter forms may still be on their way to a longer one. */
export function isWholeDate(text: string): boolean {
  return /(^|\D)\d{4}\s*$|^\s*\d{4}-\d{1,2}-\d{2}\s*$|^\s*\d{8}\s*$/.test(text);
}

/** «2026-01-05» as «05/01/2026»; anything else unchanged. */
export function typedFromIso(date: IsoDate): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return parts === null ? date : `${parts[3]}/${parts[2]}/${parts[1]}`;
}

/** The day so many days later, or earlier. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function yearOf(typed: string | undefined, today: IsoDate | null): number | null {
  if (typed === undefined) return today === null ? null : Number(today.slice(0, 4));
  const year = Number(typed);
  if (typed.length === 4) return year;
  return year <= LAST_OF_2000S ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number): TypedDay {
  if (year < 1000) return { fault: 'unreadable' };
  if (month < 1 || month > 12) return { fault: 'noMonth' };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  if (day < 1 || day > days) return { fault: 'noDay', month: `${two(month)}/${year}`, days };
  return { day: `${year}-${two(month)}-${two(day)}` };
}
