import { isBlank } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { Checking, Fault } from './gather.ts';
import { checkStyle } from './style.ts';

const FIGURES = /\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}/;
const IN_WORDS = /^(.*?)(,?)\s*ngày(.*?)tháng(.*?)năm(.*)$/iu;
/** How far apart the two may stand and still read as one line, mm; less than the height of one. */
const SAME_LINE = 5;

type Parts = {
  readonly place: string;
  readonly comma: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

export function dateParts(text: string): Parts | null {
  const found = IN_WORDS.exec(text);
  if (found === null) return null;
  const [, place = '', comma = '', day = '', month = '', year = ''] = found.map((each) => each.trim());
  return { place, comma, day, month, year };
}

/** The number as the decree writes it: days below 10 and months 1 and 2 with a zero before them. */
export function dayWritten(day: number): string {
  return String(day).padStart(2, '0');
}

export function monthWritten(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

type NumberFault = Pick<Fault, 'rule' | 'values'>;

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function zeroFault(found: string, write: (value: number) => string): readonly NumberFault[] {
  const number = numberOf(found);
  if (number === null || found === write(number)) return [];
  const required = write(number);
  const rule = found.length < required.length ? 'date-leading-zero' : 'date-surplus-zero';
  return [{ rule, values: { found, required } }];
}

/** A blank day or month is no fault. */
function isImpossible({ day, month, year }: Parts): boolean {
  const [ofDay, ofMonth] = [numberOf(day) ?? 1, numberOf(month) ?? 1];
  // A leap year where the year is blank: the 29th of February may still come.
  const ofYear = /^\d{4}/.test(year) ? Number(year.slice(0, 4)) : 2024;
  return ofMonth < 1 || ofMonth > 12 || ofDay < 1 || ofDay > daysIn(ofMonth, ofYear);
}

function numbersFaults(parts: Parts): readonly NumberFault[] {
  const { day, month, year } = parts;
  return [
    ...zeroFault(day, dayWritten),
    ...zeroFault(month, monthWritten),
    ...(isImpossible(parts)
      ? [{ rule: 'date-impossible', values: { found: `${day}/${month}/${year}` } } as const]
      : []),
  ];
}

function checkText({ tell }: Checking, at: Paragraph): void {
  const parts = dateParts(at.text);
  const values = { found: at.text };
  if (parts === null || FIGURES.test(at.text)) {
    tell({ rule: 'date-not-in-words', box: '4', at, values: { found: FIGURES.exec(at.text)?.[0] ?? at.text } });
    return;
  }
  if (!isBlank(parts.place)) {
    if (parts.comma === '') tell({ rule: 'place-comma', box: '4', at, values });
    if (/^\p{Ll}/u.test(parts.place)) tell({ rule: 'place-capital', box: '4', at, values: { found: parts.place } });
  }
  for (const each of numbersFaults(parts)) tell({ ...each, box: '4', at });
}

/** In a PDF both are measured; in a table of Word's they share a row, or the last lines of two cells. */
function checkLine({ boxes, tell }: Checking, at: Paragraph): void {
  const { number } = boxes.header;
  if (number === null || number.box === null || at.box === null) return;
  // A long place goes on below the line of the number.
  const apart = Math.min(Math.abs(number.box.bottom - at.box.bottom), Math.abs(number.box.top - at.box.top));
  if (apart > SAME_LINE) tell({ rule: 'place-date-line', box: '4', at });
}

/** Box 4. */
export function checkPlaceAndDate(checking: Checking): void {
  const at = checking.boxes.header.placeAndDate;
  if (at === null) {
    if (checking.boxes.type?.abbreviation !== 'BB') checking.tell({ rule: 'place-date-missing', box: '4' });
    return;
  }
  checkStyle(checking, 'place-date-style', '4', at, { sizes: [13, 14], bold: false, italic: true });
  checkText(checking, at);
  checkLine(checking, at);
}
