import { type KeyboardEvent, useState } from 'react';
import { type Cell, rangeOf } from './grid-cells.ts';

/** The cell with the cursor, and the one a range was begun at. */
export type Selection = { readonly active: Cell; readonly anchor: Cell };

const START: Cell = { row: 0, column: 0 };

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null for other keys. Places beyond the grid are its edge. */
function target(event: KeyboardEvent, { row, column }: Cell, size: Cell): Cell | null {
  const far = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return { row: far ? 0 : row, column: 0 };
  if (event.key === 'End') return { row: far ? size.row : row, column: size.column };
  const step = STEPS[event.key];
  if (step === undefined) return null;
  const [rows, columns] = far ? [step[0] * size.row, step[1] * size.column] : step;
  return { row: row + rows, column: column + columns };
}

/** Where the cursor stands, moved as in a spreadsheet. */
export function useSelection(rowCount: number, columnCount: number) {
  const [{ active, anchor }, setSelection] = useState<Selection>({ active: START, anchor: START });
  const inside = ({ row, column }: Cell, more = 0): Cell => ({
    row: Math.max(0, Math.min(row, rowCount + more - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  });
  const now = inside(active);
  /** @param more rows that are being added and not counted yet */
  const moveTo = (cell: Cell, extend = false, more = 0) => {
    const next = inside(cell, more);
    setSelection({ active: next, anchor: extend ? anchor : next });
  };

  /** Answers whether the key moved the cursor. */
  function moveByKey(event: KeyboardEvent): boolean {
    const next = event.altKey ? null : target(event, now, { row: rowCount, column: columnCount });
    if (next === null) return false;
    moveTo(next, event.shiftKey);
    return true;
  }

  /** One cell on or back, over the ends of rows; false at the end of the grid, which Tab leaves. */
  function step(by: 1 | -1): boolean {
    const place = now.row * columnCount + now.column + by;
    if (place < 0 || place >= rowCount * columnCount) return false;
    moveTo({ row: Math.floor(place / columnCount), column: place % columnCount });
    return true;
  }

  return {
    active: now,
    range: rangeOf(now, inside(anchor)),
    moveTo,
    moveByKey,
    step,
    selectAll: () =>
      setSelection({ anchor: START, active: { row: Math.max(0, rowCount - 1), column: columnCount - 1 } }),
  };
}
