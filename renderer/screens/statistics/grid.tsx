import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FILE_GROUPS } from '../../../electron/contract/file-columns.ts';
import type { FileRow, InspectedUnit } from '../../../electron/contract/types.ts';
import { typedFromWhole } from '../../words/number-text.ts';
import { ActiveCell, type CellView, ShownText } from './grid-cell.tsx';
import { type Cell, type GridColumn, isFigure, isWithin, placeIn, typedText } from './grid-cells.ts';
import type { useFilesLook } from './use-files.ts';
import type { useGrid } from './use-grid.ts';

type GridProps = {
  readonly rows: readonly FileRow[];
  readonly columns: readonly GridColumn[];
  readonly units: readonly InspectedUnit[];
  readonly look: ReturnType<typeof useFilesLook>;
  readonly grid: ReturnType<typeof useGrid>;
  readonly setRows: (rows: readonly FileRow[]) => void;
};

/** The sheet of figures: one cell has the cursor, the others are text. */
export function Grid(props: GridProps) {
  const { t } = useTranslation();
  const { rows, columns, look, grid } = props;
  return (
    <div className="kl-grid-box">
      <table
        className="kl-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited with the keys of a grid
        role="grid"
        aria-label={t('statistics.title')}
        {...grid.handlers}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) grid.endTyping();
        }}
      >
        <GridHead columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <GridRow key={row.id} {...props} row={row} index={index} />
          ))}
        </tbody>
        <tfoot>
          <tr className="kl-grid-sums">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column} scope="row" className="kl-grid-name">
                  <span className="kl-grid-shown">{t('statistics.sums')}</span>
                </th>
              ) : (
                <td key={column} className={isFigure(column) ? 'kl-grid-figure' : undefined}>
                  <span className="kl-grid-shown kl-grid-computed">
                    {isFigure(column) ? written(look.sums[column]) : ''}
                  </span>
                </td>
              ),
            )}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function written(value: number | undefined): string {
  return value === undefined ? '–' : typedFromWhole(value);
}

const GROUPS = ['received', 'settled', 'pending'] as const;
/** Columns under a heading of their group, in their order. */
const IN_GROUPS = GROUPS.flatMap((group) => [group, ...FILE_GROUPS[group]] as const);
const ALONE = ['refused', 'withdrawn'] as const;

function GridHead({ columns }: Pick<GridProps, 'columns'>) {
  const { t } = useTranslation();
  const named = columns.filter((each) => !isFigure(each));
  return (
    <thead className="kl-grid-head">
      <tr>
        {named.map((column) => (
          <th key={column} rowSpan={2} scope="col" className={column === 'field' ? 'kl-grid-name' : 'kl-grid-text'}>
            {t(`statistics.column.${column}`)}
          </th>
        ))}
        {GROUPS.map((group) => (
          <th key={group} colSpan={FILE_GROUPS[group].length + 1} scope="colgroup">
            {t(`statistics.group.${group}`)}
          </th>
        ))}
        {ALONE.map((column) => (
          <th key={column} rowSpan={2} scope="col">
            {t(`statistics.column.${column}`)}
          </th>
        ))}
      </tr>
      <tr>
        {IN_GROUPS.map((column) => (
          <th key={column} scope="col">
            {t(`statistics.short.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GridRow({ row, index, ...props }: GridProps & { readonly row: FileRow; readonly index: number }) {
  const { columns, grid, units, setRows, rows } = props;
  const viewOf = useCellView(props);
  return (
    <tr>
      {columns.map((column, place) => {
        const cell: Cell = { row: index, column: place };
        const isActive = grid.active.row === index && grid.active.column === place;
        const view = viewOf(row, index, column);
        return (
          <td
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that takes the cursor
            role="gridcell"
            tabIndex={-1}
            className={classOf(column)}
            data-place={view.place}
            aria-selected={isWithin(grid.range, cell)}
            aria-invalid={view.problem !== undefined}
            title={view.problem}
            onMouseDown={(event) => pointAt(event, () => grid.goTo(cell, event.shiftKey), isActive)}
            onMouseEnter={({ buttons }) => (buttons === 1 ? grid.goTo(cell, true) : undefined)}
            onFocus={({ target, currentTarget }) => (target === currentTarget ? grid.goTo(cell) : undefined)}
          >
            {isActive ? (
              <ActiveCell
                view={view}
                typed={grid.typed}
                units={units}
                unitId={row.unitId}
                inputRef={grid.input}
                onType={grid.type}
                onEdit={grid.edit}
                onUnit={(unitId) => setRows(rows.map((each) => (each.id === row.id ? { ...each, unitId } : each)))}
              />
            ) : (
              <ShownText view={view} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The cursor comes with the mouse's button, as in a spreadsheet; inside the open cell the mouse belongs to its text. */
function pointAt(event: MouseEvent, go: () => void, isActive: boolean): void {
  if (isActive) return;
  event.preventDefault();
  go();
}

function classOf(column: GridColumn): string {
  if (column === 'field') return 'kl-grid-name';
  return isFigure(column) ? 'kl-grid-figure' : 'kl-grid-text';
}

function useCellView({ units, look, grid }: GridProps) {
  const { t } = useTranslation();
  return (row: FileRow, index: number, column: GridColumn): CellView => {
    const unread = grid.unreadOf(row, column);
    const own = unread ?? typedText(row, column, units);
    const computed = isFigure(column) && own === '' ? look.computed[index]?.[column] : undefined;
    const place = `fileStatistics.rows[${index}].${placeIn(column)}`;
    const rowName = row.field.vi || t('statistics.rowNumber', { number: index + 1 });
    return {
      column,
      name: `${rowName}, ${t(`statistics.column.${column}`)}`,
      text: computed === undefined ? own : typedFromWhole(computed),
      isComputed: computed !== undefined,
      problem: unread === null ? look.at.get(place.replace(/\.vi$/, '')) : t('statistics.unread'),
      place,
    };
  };
}
