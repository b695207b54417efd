import { FILE_COLUMNS, FILE_GROUPS, type FileColumn, type FileFigures } from './file-statistics.ts';
import { columnNamed, type PastedColumn } from './file-table-header.ts';
import { foldedLine } from './folded-text.ts';
import { readFileFigure } from './read-file-figure.ts';

/** A row as read: the name of its line and its figures. */
export type PastedRow = { readonly field: string; readonly unit: string; readonly figures: FileFigures };

/** A cell that could not be read, by its place in the pasted table, from 0. */
export type UnreadCell = { readonly row: number; readonly column: number; readonly text: string };

/** A figure of the table's own sums row that is not the sum of its column. */
export type OtherSum = { readonly column: FileColumn; readonly given: number; readonly computed: number };

export type PastedTable = {
  readonly cells: readonly (readonly string[])[];
  /** How many rows at the top are no figures. */
  readonly headerRows: number;
  /** What each column is taken to hold. */
  readonly columns: readonly PastedColumn[];
  readonly rows: readonly PastedRow[];
  readonly unread: readonly UnreadCell[];
  /** Places of rows that were left out: sums, numbers of columns, lines without a figure. */
  readonly leftOut: readonly number[];
  readonly otherSums: readonly OtherSum[];
};

/** How it is to be read, where a person corrected what was guessed. */
export type TableReading = { readonly headerRows?: number; readonly columns?: readonly PastedColumn[] };

/** Reads a table as Excel puts it on the clipboard: cells parted by tabs, a cell with a line break in quotes. */
export function readFileTable(text: string, reading: TableReading = {}): PastedTable {
  const cells = cellsOf(text);
  const width = Math.max(0, ...cells.map((each) => each.length));
  const headerRows = reading.headerRows ?? headerRowsOf(cells);
  const named = columnsNamed(cells.slice(0, headerRows), width);
  const guessed = named.every((each) => each === 'none') ? columnsInOrder(cells.slice(headerRows), width) : named;
  const columns = Array.from({ length: width }, (_, index) => reading.columns?.[index] ?? guessed[index] ?? 'none');
  return { cells, headerRows, columns, ...rowsOf(cells, headerRows, columns) };
}

/** Cells of tab-separated text; quotes as Excel writes them. Rows of nothing at the end are left out. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const clean = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  for (let at = 0; at <= clean.length; ) {
    cell.lastIndex = at;
    const found = cell.exec(clean);
    const raw = found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '';
    rows.at(-1)?.push(raw.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
    at = cell.lastIndex;
    if (clean[at] === '\n') rows.push([]);
    at += 1;
  }
  const isEmpty = (row: readonly string[]) => row.every((each) => each === '');
  while (rows.length > 0 && isEmpty(rows.at(-1) ?? [])) rows.pop();
  return rows;
}

/** «(1)», «2», «(3)=(4)+(5)»: the numbers of the columns, as forms print them under their header. */
function isColumnNumbers(row: readonly string[]): boolean {
  const given = row.filter((each) => each !== '');
  if (given.length < 3) return false;
  const numbers = given.map((each) => Number(/^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(each)?.[1] ?? Number.NaN));
  return numbers.every((each, index) => index === 0 || each === (numbers[index - 1] ?? 0) + 1);
}

function hasFigure(row: readonly string[]): boolean {
  // The first cell may be the number of the row.
  return row.slice(1).some((each) => readFileFigure(each).kind === 'figure') || (row.length === 1 && isFigure(row[0]));
}

function isFigure(text: string | undefined): boolean {
  return text !== undefined && readFileFigure(text).kind === 'figure';
}

/** Rows above the first with figures, the row of column numbers included. */
function headerRowsOf(cells: readonly (readonly string[])[]): number {
  const numbered = cells.findIndex(isColumnNumbers);
  const first = Math.max(cells.findIndex(hasFigure), 0);
  return numbered >= 0 && numbered <= first ? numbered + 1 : first;
}

/** Names of all columns; a heading over several stands in the first of them alone, as merged cells are copied. */
function columnsNamed(header: readonly (readonly string[])[], width: number): readonly PastedColumn[] {
  const lines = header.filter((each) => !isColumnNumbers(each));
  const carried = lines.map((line, level) => {
    let open = '';
    return Array.from({ length: width }, (_, column) => {
      const own = line[column] ?? '';
      const isBelowOther = lines.slice(0, level).some((above) => (above[column] ?? '') !== '');
      if (own !== '') open = own;
      else if (isBelowOther) open = '';
      return own === '' && hasOwnBelow(lines, level, column) ? open : own;
    });
  });
  return Array.from({ length: width }, (_, column) => columnNamed(carried.map((line) => line[column] ?? '')));
}

function hasOwnBelow(lines: readonly (readonly string[])[], level: number, column: number): boolean {
  return lines.slice(level + 1).some((line) => (line[column] ?? '') !== '');
}

/** Without a header: the columns of the form in their order, where there are as many as it has, with or without the last two. */
function columnsInOrder(rows: readonly (readonly string[])[], width: number): readonly PastedColumn[] {
  const isText = (column: number) => rows.some((row) => readFileFigure(row[column] ?? '').kind === 'unreadable');
  const field = Array.from({ length: width }, (_, column) => column).find(isText) ?? -1;
  const count = width - field - 1;
  const isForm = count === FILE_COLUMNS.length || count === FILE_COLUMNS.length - 2;
  return Array.from({ length: width }, (_, column): PastedColumn => {
    if (column === field) return 'field';
    return isForm && column > field ? (FILE_COLUMNS[column - field - 1] ?? 'none') : 'none';
  });
}

const SUMS = /^(?:tong|tong cong|tong so|cong|total)\b/;

function rowsOf(cells: PastedTable['cells'], headerRows: number, columns: readonly PastedColumn[]) {
  const rows: PastedRow[] = [];
  const unread: UnreadCell[] = [];
  const leftOut: number[] = [];
  const sums: FileFigures[] = [];
  cells.slice(headerRows).forEach((row, index) => {
    const place = headerRows + index;
    const { figures, bad } = figuresOf(row, columns, place);
    const name = (kind: 'field' | 'unit') =>
      row
        .filter((_, column) => columns[column] === kind)
        .join(' ')
        .trim();
    const isSums = SUMS.test(foldedLine(name('field') || row.find((each) => each !== '') || ''));
    const isEmpty = Object.keys(figures).length === 0 && bad.length === 0;
    if (isSums) sums.push(figures);
    if (isSums || isEmpty || isColumnNumbers(row)) leftOut.push(place);
    else {
      rows.push({ field: name('field'), unit: name('unit'), figures });
      unread.push(...bad);
    }
  });
  return { rows, unread, leftOut, otherSums: otherSums(rows, sums.at(-1)) };
}

/** Several columns of one name are added up: «Trực tiếp» and «BCCI». */
function figuresOf(row: readonly string[], columns: readonly PastedColumn[], place: number) {
  const figures: { [Column in FileColumn]?: number } = {};
  const bad: UnreadCell[] = [];
  row.forEach((text, column) => {
    const name = columns[column] ?? 'none';
    if (name === 'none' || name === 'field' || name === 'unit') return;
    const read = readFileFigure(text);
    if (read.kind === 'figure') figures[name] = (figures[name] ?? 0) + read.value;
    if (read.kind === 'unreadable') bad.push({ row: place, column, text });
  });
  return { figures, bad };
}

/** What the table's last sums row says otherwise than its rows add up to, of columns that every row gives. */
function otherSums(rows: readonly PastedRow[], sums: FileFigures | undefined): readonly OtherSum[] {
  if (sums === undefined || rows.length === 0) return [];
  return FILE_COLUMNS.flatMap((column) => {
    const given = sums[column];
    const values = rows.map(({ figures }) => figures[column] ?? null);
    if (given === undefined || values.includes(null)) return [];
    const computed = values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return computed === given ? [] : [{ column, given, computed }];
  });
}

/** Rows without the totals that their own parts add up to: sums are computed, never kept. */
export function withoutComputed(figures: FileFigures): FileFigures {
  const kept: { [Column in FileColumn]?: number } = { ...figures };
  for (const [group, parts] of Object.entries(FILE_GROUPS) as [keyof typeof FILE_GROUPS, readonly FileColumn[]][]) {
    const values = parts.map((each) => figures[each]);
    if (values.includes(undefined)) continue;
    if (values.reduce<number>((sum, each) => sum + (each ?? 0), 0) === figures[group]) delete kept[group];
  }
  return kept;
}
