import { readDue } from './read-due.ts';
import { type ReceivedColumn, receivedColumn } from './received-columns.ts';
import { RECEIVED_PARTS, type ReceivedPart, type ReceivedRow } from './received-plan.ts';

/** Cells of a table, merged ones repeated in each place they cover. */
export type TableCells = readonly (readonly string[])[];

/** The heading may stand below a title and the name of the unit. */
const HEADER_WITHIN = 30;
const HEADER_ROWS = 3;
/** Fewer known columns are some other table. */
const LEAST_COLUMNS = 2;

type Header = { readonly end: number; readonly columns: readonly ReceivedColumn[] };

/** The rows of a plan; null when the table has no heading of a plan: a measure or a shortcoming, and one part more. */
export function readPlanTable(cells: TableCells): readonly ReceivedRow[] | null {
  const header = headerOf(cells);
  if (header === null) return null;
  return cells.slice(header.end).flatMap((row) => rowOf(row, header.columns) ?? []);
}

/** The rows that name most columns: one to three of them, the heading of a group above those of its parts. */
function headerOf(cells: TableCells): Header | null {
  let best: (Header & { readonly known: number }) | null = null;
  for (let start = 0; start < Math.min(cells.length, HEADER_WITHIN); start += 1)
    for (let end = start + 1; end <= Math.min(start + HEADER_ROWS, cells.length); end += 1) {
      const columns = columnsOf(cells.slice(start, end));
      const known = knownParts(columns);
      if (known > (best?.known ?? LEAST_COLUMNS - 1)) best = { end, columns, known };
    }
  return best;
}

function columnsOf(rows: TableCells): readonly ReceivedColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => receivedColumn(rows.map((row) => row[at] ?? '')) ?? 'none');
}

/** How many parts are named; none without something to do. */
function knownParts(columns: readonly ReceivedColumn[]): number {
  const parts = new Set(columns.filter((each) => each !== 'none' && each !== 'number'));
  return parts.has('measure') || parts.has('matter') ? parts.size : 0;
}

function rowOf(row: readonly string[], columns: readonly ReceivedColumn[]): ReceivedRow | null {
  if (isColumnNumbers(row) || isHeading(row)) return null;
  const read = (part: ReceivedColumn) => textOf(row, columns, part);
  const texts = Object.fromEntries(RECEIVED_PARTS.map((part) => [part, read(part)])) as Record<ReceivedPart, string>;
  if (texts.measure === '' && texts.matter === '') return null;
  return { ...texts, number: read('number'), term: readDue(texts.due) };
}

/** Several columns of one part are read together; a merged cell that lies over them once. */
function textOf(row: readonly string[], columns: readonly ReceivedColumn[], part: ReceivedColumn): string {
  const texts = row.flatMap((each, at) => (columns[at] === part ? [clean(each)] : []));
  return [...new Set(texts)].filter((each) => each !== '').join('; ');
}

/** What no text of a case may hold: control characters, half letters, marks that turn the reading direction. */
const UNREADABLE =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Letters of a cell; a longer one is no cell of a plan. */
const LONGEST = 10_000;

/** «……», «-», «____»: a place that nobody filled in, as our own plans print it. */
const BLANK = /^[\s.…_/–—-]*$/;

function clean(text: string): string {
  return cellText(BLANK.test(text) ? '' : text);
}

function cellText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .replaceAll(UNREADABLE, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
    .slice(0, LONGEST);
}

/** «(1)», «(2)», …: as forms print them under their heading. */
function isColumnNumbers(row: readonly string[]): boolean {
  const given = row.filter((each) => each.trim() !== '');
  return (
    given.length > 2 && given.every((each, at) => each.replaceAll(/\D/g, '') === String(at + 1) && each.length < 5)
  );
}

const GROUP_NUMBER = /^(?:[IVXLC]{1,5}|[A-Z])\.?$/;
const MERGED = 3;

/** «I. Lĩnh vực đất đai»: one text merged over the columns, or alone beside a roman number or a letter. */
function isHeading(row: readonly string[]): boolean {
  const given = row.map(clean).filter((each) => each !== '');
  const texts = new Set(given.filter((each) => !GROUP_NUMBER.test(each)));
  return texts.size <= 1 && (given.length - texts.size >= MERGED || given.some((each) => GROUP_NUMBER.test(each)));
}
