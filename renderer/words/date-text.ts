import type { IsoDate } from '../../electron/contract/types.ts';

const WRITTEN = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})\s*$/;
const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;

/**
 * A day as people type it (5/1/2026, 05.01.26, 5-1-2026, 2026-01-05) in the written form of the contract.
 * Two figures of a year mean 20xx. Null when it is not a day of the calendar.
 */
export function isoFromTyped(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = WRITTEN.exec(text);
  if (written === null) return null;
  const year = Number(written[3]);
  return isoDay(written[3]?.length === 2 ? 2000 + year : year, Number(written[2]), Number(written[1]));
}

/** «2026-01-05» as «05/01/2026»; anything else unchanged. */
export function typedFromIso(date: IsoDate): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return parts === null ? date : `${parts[3]}/${parts[2]}/${parts[1]}`;
}

function isoDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1000) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
