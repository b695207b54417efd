import { FILE_COLUMNS } from '../../../electron/contract/file-columns.ts';
import type { FileColumn, FileRow, InspectedUnit } from '../../../electron/contract/types.ts';
import { withText } from '../../words/bilingual.ts';
import { typedFromWhole, wholeFromTyped } from '../../words/number-text.ts';

/** What a column of the grid shows; English and unit only where they are asked for. */
export type GridColumn = FileColumn | 'field' | 'fieldEn' | 'unit';

/** A place in the grid, from 0. */
export type Cell = { readonly row: number; readonly column: number };

/** Cells from the left upper corner to the right lower one, both included. */
export type Range = { readonly from: Cell; readonly to: Cell };

export function isFigure(column: GridColumn | undefined): column is FileColumn {
  return FILE_COLUMNS.some((each) => each === column);
}

export function freshRow(): FileRow {
  return { id: crypto.randomUUID(), field: {}, figures: {} };
}

/** A row in which nothing stands yet. */
export function isEmptyRow({ field, figures, unitId }: FileRow): boolean {
  return Object.keys(figures).length === 0 && unitId === undefined && !field.vi && !field.en;
}

/** The part of a place after the row: `figures.online`, `field.vi`. */
export function placeIn(column: GridColumn): string {
  if (isFigure(column)) return `figures.${column}`;
  return column === 'unit' ? 'unitId' : column === 'field' ? 'field.vi' : 'field.en';
}

/** A cell's own text, as one would type it. */
export function typedText(row: FileRow, column: GridColumn, units: readonly InspectedUnit[]): string {
  if (column === 'field') return row.field.vi ?? '';
  if (column === 'fieldEn') return row.field.en ?? '';
  if (column === 'unit') return units.find((each) => each.id === row.unitId)?.name.vi ?? '';
  const value = row.figures[column];
  return value === undefined ? '' : typedFromWhole(value);
}

/** Signs with which tables say that there is no figure. */
const NOTHING = /^[\s–—\-…]*$/;

/** The row with that text in a cell; null where it is no number of files. */
export function withTyped(row: FileRow, column: GridColumn, typed: string, units: readonly InspectedUnit[]) {
  if (column === 'field') return { ...row, field: withText(row.field, 'vi', typed) };
  if (column === 'fieldEn') return { ...row, field: withText(row.field, 'en', typed) };
  if (column === 'unit') return { ...row, unitId: unitNamed(typed, units) };
  if (NOTHING.test(typed)) return { ...row, figures: { ...row.figures, [column]: undefined } };
  const value = wholeFromTyped(typed);
  return value === null ? null : { ...row, figures: { ...row.figures, [column]: value } };
}

function unitNamed(typed: string, units: readonly InspectedUnit[]): string | undefined {
  const name = typed.trim().toLocaleLowerCase('vi');
  return units.find((each) => each.name.vi?.trim().toLocaleLowerCase('vi') === name)?.id;
}

/** The rectangle between two cells. */
export function rangeOf(one: Cell, other: Cell): Range {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

export function isWithin({ from, to }: Range, { row, column }: Cell): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** Cells as Excel takes them: tabs between columns, figures without signs between digits. */
export function separated(cells: readonly (readonly string[])[]): string {
  const plain = (text: string) => (wholeFromTyped(text) === null ? text.replaceAll(/\s+/g, ' ') : bare(text));
  return cells.map((row) => row.map(plain).join('\t')).join('\r\n');
}

function bare(text: string): string {
  return text.replaceAll(/\D/g, '');
}

export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((line) => line.split('\t').map((each) => each.trim()));
}

/** Whether a block of cells can be put down as it is: nothing but figures where figures belong. */
export function fitsAt(cells: readonly (readonly string[])[], columns: readonly GridColumn[], at: number): boolean {
  return cells.every((row) =>
    row.every((text, place) => {
      const column = columns[at + place];
      return column !== undefined && (!isFigure(column) || NOTHING.test(text) || wholeFromTyped(text) !== null);
    }),
  );
}

/** The rows with a block of cells put down from a place; rows that are not there yet are added. */
export function withBlock(
  rows: readonly FileRow[],
  columns: readonly GridColumn[],
  at: Cell,
  cells: readonly (readonly string[])[],
  units: readonly InspectedUnit[],
): readonly FileRow[] {
  const next = [...rows];
  while (next.length < at.row + cells.length) next.push(freshRow());
  return next.map((row, index) => {
    const texts = cells[index - at.row] ?? [];
    return texts.reduce<FileRow>((changed, text, place) => {
      const column = columns[at.column + place];
      return column === undefined ? changed : (withTyped(changed, column, text, units) ?? changed);
    }, row);
  });
}
