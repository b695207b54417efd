import type { Language } from './bilingual-text.ts';
import { type IsoDate, plainDate } from './calendar-date.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** «05 tháng 01 năm 2020»: days below 10 and months 1 and 2 with a leading zero (Decree 30/2020, Annex I, II.4.b). */
export function writeLongDate(date: IsoDate, language: Language): string {
  const { day, month, year } = plainDate(date);
  if (language === 'en') return `${day} ${writeMonth(month)} ${year}`;
  return `${padded(day, 9)} tháng ${padded(month, 2)} năm ${year}`;
}

/** «05/01/2020» for tables and the window; English names the month so that 5/1 is never read as May. */
export function writeShortDate(date: IsoDate, language: Language): string {
  const { day, month, year } = plainDate(date);
  if (language === 'en') return `${day} ${ENGLISH_MONTHS[month - 1]?.slice(0, 3)} ${year}`;
  return `${padded(day, 9)}/${padded(month, 9)}/${year}`;
}

/** «February», of English alone: Vietnamese numbers its months. */
export function writeMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

/** «thứ Hai», «Chủ nhật». */
export function writeWeekday(date: IsoDate, language: Language): string {
  return WEEKDAYS[language][plainDate(date).dayOfWeek - 1] ?? '';
}

function padded(value: number, upTo: number): string {
  return value <= upTo ? `0${value}` : String(value);
}
