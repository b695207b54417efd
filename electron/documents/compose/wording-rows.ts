import type { LineChange, RowPlace } from '../../domain/document-wording.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../model/block.ts';
import { plainText } from '../model/inline.ts';
import { rowIdOf } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { rewritten } from './rewritten.ts';

type RowChange = Extract<LineChange, { type: 'insert-row' | 'delete-row' | 'replace-row' }>;
type Sourced = { readonly change: LineChange; readonly source: string };

function tablesOf(document: OfficialDocument): readonly TableBlock[] {
  return [document.body, ...document.appendices.map((each) => each.body)]
    .flat()
    .filter((each) => each.type === 'table');
}

/** A number in a cell of its own is the row's place and moves with the others. */
function textOf(cells: readonly (readonly string[])[]): string {
  return cells
    .map((cell) => cell.join('\n'))
    .filter((each) => !/^\d*$/.test(each.trim()))
    .join('\t');
}

function cellsOf(row: TableRow): readonly (readonly string[])[] {
  const cells = (all: readonly TableCell[]) => all.map((cell) => cell.map(plainText));
  if (row.type === 'cells') return cells(row.cells);
  return [[plainText(row.title)], ...(row.type === 'total' ? cells(row.cells) : [])];
}

/** True where the row is there with the words it had. The form of a row is the template's: `replace-row` never fits. */
export function rowsThatFit(document: OfficialDocument, change: RowChange): boolean {
  if (change.type === 'replace-row') return false;
  const rowId = change.type === 'insert-row' ? change.at.rowId : change.rowId;
  for (const table of tablesOf(document)) {
    if (rowId === `${table.id}:head`) return change.type === 'insert-row';
    const row = table.rows.find((each, index) => rowIdOf(table.id, each, index) === rowId);
    if (row !== undefined) return change.type === 'insert-row' || textOf(cellsOf(row)) === textOf(change.base);
  }
  return false;
}

/** Rows that came and went. The number of rows decides the ids of those without a record, so all stand against the old rows. */
export function changeRows(document: OfficialDocument, changes: readonly Sourced[]): OfficialDocument {
  if (!changes.some(({ change }) => change.type.endsWith('-row'))) return document;
  const blocks = (body: readonly Block[]) =>
    body.map((each) => (each.type === 'table' ? changedTable(each, changes) : each));
  return {
    ...document,
    body: blocks(document.body),
    appendices: document.appendices.map((each) => ({ ...each, body: blocks(each.body) })),
  };
}

function changedTable(table: TableBlock, changes: readonly Sourced[]): TableBlock {
  const gone = new Set(changes.flatMap(({ change }) => (change.type === 'delete-row' ? [change.rowId] : [])));
  const beside = (rowId: string, side: RowPlace['side']) => insertedRows(table, rowId, side, changes);
  const rows = table.rows.flatMap((row, index) => {
    const rowId = rowIdOf(table.id, row, index);
    return [...beside(rowId, 'before'), ...(gone.has(rowId) ? [] : [row]), ...beside(rowId, 'after')];
  });
  return { ...table, rows: [...beside(`${table.id}:head`, 'after'), ...rows] };
}

function insertedRows(
  { columns }: TableBlock,
  rowId: string,
  side: RowPlace['side'],
  changes: readonly Sourced[],
): readonly TableRow[] {
  return changes
    .flatMap(({ change, source }) => (change.type === 'insert-row' ? [{ ...change, source }] : []))
    .filter(({ at }) => at.rowId === rowId && at.side === side)
    .sort((one, other) => one.at.order - other.at.order)
    .map(({ at, cells, source }) => {
      const id = `+${source}.${at.order}`;
      const [first = [], ...others] = cells;
      // Fewer cells than columns: the first spans what the others leave.
      if (cells.length < columns.length) {
        const title = rewritten([], first.join(' '));
        const sums = others.map((cell) => cell.map((text) => rewritten([], text)));
        return sums.length === 0 ? { type: 'group', id, title } : { type: 'total', id, title, cells: sums };
      }
      const filled = columns.map((_, column) => (cells[column] ?? ['']).map((text) => rewritten([], text)));
      return { type: 'cells', id, cells: filled };
    });
}
