import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastedColumn, PastedTable } from '../../../electron/contract/types.ts';

/** Rows shown of a long table: enough to see what its columns hold. */
const MOST_SHOWN = 40;

type PastedCellsProps = {
  readonly table: PastedTable;
  readonly choice: (column: PastedColumn, index: number) => ReactNode;
};

/** A pasted table as it came, what each column is taken for above it; rows left out are pale, unread cells framed. */
export function PastedCells({ table, choice }: PastedCellsProps) {
  const { t } = useTranslation();
  const leftOut = new Set(table.leftOut);
  const unread = new Set(table.unread.map(({ row, column }) => `${row} ${column}`));
  const rows = table.cells.slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled with the keys
    <section className="kl-paste-table" aria-label={t('statistics.pastedTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no ids
              <th key={index} scope="col">
                {choice(column, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
              key={row}
              data-left-out={row < table.headerRows || leftOut.has(row) ? true : undefined}
            >
              {table.columns.map((_, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no ids
                  key={column}
                  data-unread={unread.has(`${row} ${column}`) ? true : undefined}
                >
                  {cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.cells.length > MOST_SHOWN ? t('statistics.moreRows', { count: table.cells.length - MOST_SHOWN }) : null}
    </section>
  );
}
