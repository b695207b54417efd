import type { ReactNode } from 'react';
import type { Block, ChartBlock, TableBlock, TableColumn, TableRow } from '../../../../electron/contract/types.ts';
import { Chart } from './chart.tsx';
import { SideProvider } from './style-css.ts';
import { Styled } from './styled-text.tsx';
import { isKept, leadsOn, Pair, TextPart } from './text-part.tsx';

/** The smallest part that goes to one page as a whole: a paragraph, or a row of a table. */
export type FlowUnit = {
  readonly id: string;
  readonly keepWithNext: boolean;
  readonly table?: TableBlock;
  readonly row?: TableRow;
  readonly node: ReactNode;
};

/** @param of what is drawn; the same gives the same unit */
export function whole(id: string, of: object, node: ReactNode): FlowUnit {
  const unit = known.get(of) ?? { id, node, keepWithNext: false };
  known.set(of, unit);
  return unit;
}

/** The same blocks give the same units, so that what did not change is neither measured nor drawn again. */
const known = new WeakMap<object, FlowUnit>();

export function unitsOf(blocks: readonly Block[]): FlowUnit[] {
  return blocks.flatMap((block): FlowUnit[] => {
    if (block.type === 'table') return block.rows.map((row, index) => rowUnit(block, row, index));
    if (block.type === 'chart') return [whole(block.id, block, <Chart block={block} />)];
    const unit = known.get(block) ?? textUnit(block);
    known.set(block, unit);
    return [unit];
  });
}

function textUnit(block: Exclude<Block, TableBlock | ChartBlock>): FlowUnit {
  if (block.type === 'pair') return { id: block.id, keepWithNext: leadsOn(block), node: <Pair block={block} /> };
  return { id: block.id, keepWithNext: isKept(block), node: <TextPart block={block} /> };
}

function rowUnit(table: TableBlock, row: TableRow, index: number): FlowUnit {
  const id = `${table.id}/${index}`;
  const keepWithNext = row.type === 'group' || table.rows[index + 1]?.type === 'total';
  const old = known.get(row);
  if (old?.id === id && old.keepWithNext === keepWithNext && old.table?.columns === table.columns) return old;
  const unit = { id, keepWithNext, table, row, node: <TablePart table={table} rows={[row]} hasHead={false} /> };
  known.set(row, unit);
  return unit;
}

type TablePartProps = { readonly table: TableBlock; readonly rows: readonly TableRow[]; readonly hasHead: boolean };

/** Some rows of a table, under its header row as every page repeats it. */
export function TablePart({ table, rows, hasHead }: TablePartProps) {
  return (
    <table className="kl-paper-table" aria-label={table.summary}>
      <colgroup>
        {table.columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no ids and no state
          <col key={index} style={{ width: `${column.width}mm` }} />
        ))}
      </colgroup>
      {hasHead ? (
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no ids and no state
              <th key={index} scope="col" style={{ fontWeight: 'inherit' }}>
                <Styled name="table-header" inlines={column.header} />
                <TranslatedHeader column={column} />
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids and no state
          <Row key={index} row={row} table={table} />
        ))}
      </tbody>
    </table>
  );
}

function TranslatedHeader({ column: { translatedHeader } }: { readonly column: TableColumn }) {
  if (translatedHeader === undefined) return null;
  return (
    <SideProvider value="translated">
      <Styled name="table-header" inlines={translatedHeader} />
    </SideProvider>
  );
}

function Row({ row, table }: { readonly row: TableRow; readonly table: TableBlock }) {
  if (row.type === 'group') {
    return (
      <tr>
        <th scope="colgroup" colSpan={table.columns.length}>
          <Styled name="table-header" inlines={row.title} css={{ textAlign: 'left' }} />
        </th>
      </tr>
    );
  }
  const isTotal = row.type === 'total';
  const spanned = isTotal ? table.columns.length - row.cells.length : 0;
  return (
    <tr>
      {isTotal ? (
        <th scope="row" colSpan={spanned}>
          <Styled name="table-header" inlines={row.title} />
        </th>
      ) : null}
      {row.cells.map((cell, index) => {
        const align = table.columns[spanned + index]?.align ?? 'left';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no ids and no state
          <td key={index}>
            {cell.map((inlines, line) => (
              <Styled
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a cell have no ids and no state
                key={line}
                name={isTotal ? 'table-header' : 'table-cell'}
                inlines={inlines}
                css={{ textAlign: align === 'centre' ? 'center' : align }}
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** Units one after another; neighbouring rows of one table join into a table. */
export function Flow({ units }: { readonly units: readonly FlowUnit[] }) {
  const parts: ReactNode[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (unit === undefined) break;
    const { table } = unit;
    if (table === undefined) {
      parts.push(<div key={unit.id}>{unit.node}</div>);
      at += 1;
      continue;
    }
    const rows: TableRow[] = [];
    for (let next = units[at]; next?.table?.id === table.id && next.row !== undefined; next = units[at]) {
      rows.push(next.row);
      at += 1;
    }
    parts.push(<TablePart key={unit.id} table={table} rows={rows} hasHead />);
  }
  return parts;
}
