import type { ReactNode } from 'react';
import { headingStyle, isDivision } from '../../../../electron/contract/document-styles.ts';
import type { Block, TableBlock, TableRow } from '../../../../electron/contract/types.ts';
import { Styled } from './styled-text.tsx';

/** The smallest part that goes to one page as a whole: a paragraph, or a row of a table. */
export type FlowUnit = {
  readonly id: string;
  readonly keepWithNext: boolean;
  readonly table?: TableBlock;
  readonly row?: TableRow;
  readonly node: ReactNode;
};

export function whole(id: string, node: ReactNode): FlowUnit {
  return { id, node, keepWithNext: false };
}

export function unitsOf(blocks: readonly Block[]): FlowUnit[] {
  return blocks.flatMap((block): FlowUnit[] => {
    switch (block.type) {
      case 'heading':
        return [
          {
            id: block.id,
            keepWithNext: true,
            node: (
              <Styled name={headingStyle(block)} inlines={block.inlines}>
                {block.numbering === null ? null : `${block.numbering.label} `}
                {isDivision(block.numbering) ? <br /> : null}
              </Styled>
            ),
          },
        ];
      case 'paragraph':
        return [
          {
            id: block.id,
            keepWithNext: block.keepWithNext === true,
            node: <Styled name={block.style} inlines={block.inlines} />,
          },
        ];
      case 'item':
        return [
          {
            id: block.id,
            keepWithNext: block.keepWithNext === true,
            node: <Styled name="item" inlines={block.inlines}>{`${block.numbering.label} `}</Styled>,
          },
        ];
      case 'table':
        return block.rows.map(
          (row, index): FlowUnit => ({
            id: `${block.id}/${index}`,
            keepWithNext: row.type === 'group' || block.rows[index + 1]?.type === 'total',
            table: block,
            row,
            node: <TablePart table={block} rows={[row]} hasHead={false} />,
          }),
        );
      default:
        return notDrawn(block);
    }
  });
}

/** A new kind of block does not compile until it is drawn here. */
function notDrawn(block: never): never {
  throw new Error(`No preview of ${JSON.stringify(block)}`);
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
    for (let next = units[at]; next?.table === table && next.row !== undefined; next = units[at]) {
      rows.push(next.row);
      at += 1;
    }
    parts.push(<TablePart key={unit.id} table={table} rows={rows} hasHead />);
  }
  return parts;
}
