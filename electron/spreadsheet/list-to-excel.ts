import writeXlsxFile, { type Cell, type CellObject } from 'write-excel-file/node';
import { fixZipDates } from '../documents/word/zip-dates.ts';
import { cellText, sheetName } from './cell-text.ts';
import type { ExcelList, ListCell, ListColumn } from './excel-list.ts';
import { sheetSetting } from './sheet-setting.ts';

/** In points; no row can be taller. */
const LINE_HEIGHT = 14.5;
const TALLEST_ROW = 409;
/** How much of a line words fill before the next one goes below. */
const FILLED = 1.1;
const HEADING_FILLED = 0.7;

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
const LINES = { borderColor: '#808080', borderStyle: 'thin' } as const;
const IN_TABLE = { ...LINES, alignVertical: 'top' } as const;
const HEADING = {
  ...LINES,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#e8e8e8',
} as const;

/**
 * A list as an Excel workbook of one sheet: title and notes, then the headings, which stay in sight and on every printed page, then the
 * rows. Every text is a text cell, also one that begins with «=»: no cell is ever a formula. The same list gives the same bytes.
 */
export async function listToExcel(list: ExcelList): Promise<Uint8Array> {
  const { title, notes, columns, rows } = list;
  const above: Cell[][] = [
    [{ value: cellText(title), type: String, fontWeight: 'bold', fontSize: 14 }],
    ...notes.map((each): Cell[] => [{ value: cellText(each), type: String, fontStyle: 'italic' }]),
  ];
  const headingLines = Math.max(1, ...columns.map((each) => linesOf(each.heading, each, HEADING_FILLED)));
  const headings = columns.map(
    ({ heading }): CellObject => ({ value: cellText(heading), type: String, ...HEADING, ...heightOf(headingLines) }),
  );
  const headingRow = above.length + 1;
  const written = writeXlsxFile(
    [...above, headings, ...rows.map((row) => rowOf(row, list))],
    {
      sheet: sheetName(list.sheet),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: headingRow,
      orientation: 'landscape',
    },
    { ...FONT, features: [sheetSetting({ headingRow, columnCount: columns.length, rowCount: rows.length })] },
  );
  const bytes = new Uint8Array(await written.toBuffer());
  fixZipDates(bytes);
  return bytes;
}

/** Spreadsheet programs do not all make room for a text that goes over several lines. */
function rowOf(row: readonly ListCell[], { columns, dayFormat }: ExcelList): Cell[] {
  const lines = Math.max(...row.map((cell, index) => linesOf(cell, columns[index], FILLED)));
  return row.map((cell) => ({ ...cellOf(cell, dayFormat), ...heightOf(lines) }));
}

function heightOf(lines: number): { readonly height?: number } {
  return lines > 1 ? { height: Math.min(TALLEST_ROW, lines * LINE_HEIGHT + 2) } : {};
}

function linesOf(cell: ListCell, column: ListColumn | undefined, filled: number): number {
  if (typeof cell !== 'string' || column === undefined) return 1;
  return cell.split('\n').reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / (column.width * filled))), 0);
}

function cellOf(cell: ListCell, dayFormat: string): CellObject {
  if (cell === null || cell === '') return { ...IN_TABLE };
  if (typeof cell === 'string') return { value: cellText(cell), type: String, ...IN_TABLE, wrap: true };
  if (typeof cell === 'number') return { value: cell, type: Number, ...IN_TABLE, align: 'center' };
  // Midnight in UTC, from which the library counts: another zone would move the day.
  const value = new Date(`${cell.day}T00:00:00Z`);
  return { value, type: Date, format: dayFormat, ...IN_TABLE, align: 'center' };
}
