import { type IsoDate, parseIsoDate, plainDate } from './calendar-date.ts';
import { foldedLine } from './folded-text.ts';
import type { Term, TermAnchor, TermUnit } from './term.ts';

const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const ISO = /(\d{4})-(\d{2})-(\d{2})/;
const DAY_IN_WORDS = /(\d{1,2}) thang (\d{1,2}) nam (\d{4})/;
const MONTH = /(?<![\d/.-])(?:thang )?(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})/;
const QUARTER = /quy (iv|i{1,3}|[1-4])\s*(?:[/,.-]|nam)?\s*(\d{4})/;
const YEAR = /^(?:(?:trong|het|cuoi|den) )*nam (\d{4})$/;
const WITHIN = /(\d{1,3}) (ngay lam viec|ngay|tuan|thang)\b/;
const UNITS: Readonly<Record<string, TermUnit>> = {
  'ngay lam viec': 'working-day',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
};
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const MOST = 1_000;

/**
 * A time as people write it into a plan: «05/01/2026», «ngày 05 tháng 01 năm 2026», «tháng 02/2025» and «quý I/2026» (their last
 * day), «trong 02 tháng kể từ ngày ban hành», «ngay», «thường xuyên». Of several days the last. Null when it says no such time.
 */
export function readDue(text: string): Term | null {
  const plain = foldedLine(text).replaceAll(/[()«»"]/g, '');
  if (plain === '') return null;
  return dayIn(plain) ?? within(plain) ?? spanIn(plain) ?? standing(plain);
}

function date(found: IsoDate | null): Term | null {
  return found === null ? null : { kind: 'date', date: found };
}

function dayIn(plain: string): Term | null {
  const iso = [...plain.matchAll(new RegExp(ISO, 'g'))].map(([, year, month, day]) => isoDay(year, month, day));
  const written = [DAY, DAY_IN_WORDS].flatMap((pattern) =>
    [...plain.matchAll(new RegExp(pattern, 'g'))].map(([, day, month, year]) => isoDay(year, month, day)),
  );
  return date(
    [...iso, ...written]
      .filter((each) => each !== null)
      .sort()
      .at(-1) ?? null,
  );
}

function isoDay(year = '', month = '', day = ''): IsoDate | null {
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.toString() ?? null;
}

function within(plain: string): Term | null {
  const [, amount = '', unit = ''] = WITHIN.exec(plain) ?? [];
  const [many, counted] = [Number(amount), UNITS[unit]];
  if (counted === undefined || many < 1 || many > MOST) return null;
  return { kind: 'within', amount: many, unit: counted, from: anchorIn(plain) };
}

function anchorIn(plain: string): TermAnchor {
  if (/nhan duoc|ke tu ngay nhan|tu khi nhan/.test(plain)) return 'receipt';
  return /ngay ky|tu khi ky/.test(plain) ? 'signing' : 'issue';
}

/** A month, a quarter, a year: up to its last day. */
function spanIn(plain: string): Term | null {
  const [, quarter = '', ofYear = ''] = QUARTER.exec(plain) ?? [];
  if (ofYear !== '') return date(lastDayOf(Number(ofYear), (QUARTERS[quarter] ?? Number(quarter)) * 3));
  const [, month = '', year = ''] = MONTH.exec(plain) ?? [];
  if (year !== '') return date(lastDayOf(Number(year), Number(month)));
  const [, whole = ''] = YEAR.exec(plain) ?? [];
  return whole === '' ? null : date(lastDayOf(Number(whole), 12));
}

function lastDayOf(year: number, month: number): IsoDate | null {
  const first = parseIsoDate(`${year}-${String(month).padStart(2, '0')}-01`);
  if (first === null) return null;
  return plainDate(first.toString()).add({ months: 1 }).subtract({ days: 1 }).toString();
}

function standing(plain: string): Term | null {
  if (/thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|lien tuc|regularly/.test(plain)) return { kind: 'regularly' };
  return /^(?:thuc hien |khac phuc )?ngay(?: lap tuc| sau| khi|$)|at once|immediately/.test(plain)
    ? { kind: 'at-once' }
    : null;
}
