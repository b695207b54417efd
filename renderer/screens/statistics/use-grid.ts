import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRow, InspectedUnit } from '../../../electron/contract/types.ts';
import { useKeepScope } from '../../components/field-problems.tsx';
import { tellWithUndo } from '../../components/tell.tsx';
import { forget, keep, kept } from '../../saving/kept-texts.ts';
import {
  type Cell,
  cellsOf,
  fitsAt,
  freshRow,
  type GridColumn,
  isEmptyRow,
  separated,
  typedText,
  withBlock,
  withTyped,
} from './grid-cells.ts';
import { useSelection } from './use-selection.ts';

type GridSetting = {
  readonly rows: readonly FileRow[];
  readonly columns: readonly GridColumn[];
  readonly units: readonly InspectedUnit[];
  readonly setRows: (rows: readonly FileRow[]) => void;
  /** A table that is more than figures: its columns are to be looked at first. */
  readonly onTable: (text: string) => void;
};

/**
 * Typing, keys and clipboard of the grid. What is typed is taken over as it is typed; what is no number stays in its cell, is kept over a
 * restart, and the figure keeps its last readable state.
 */
export function useGrid({ rows, columns, units, setRows, onTable }: GridSetting) {
  const { t } = useTranslation();
  const scope = useKeepScope();
  const selection = useSelection(rows.length, columns.length);
  const { active, range } = selection;
  const [typed, setTyped] = useState<string | null>(null);
  /** F2: the arrows move inside the text. */
  const [isInside, setInside] = useState(false);
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const wantsFocus = useRef(false);
  const keyOf = (row: FileRow, column: GridColumn) => `${scope}/fileStatistics/${row.id}/${column}`;
  const unreadOf = (row: FileRow, column: GridColumn) => kept(keyOf(row, column));
  const row = rows[active.row];
  const column = columns[active.column];

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move, and when a row was added under the cursor
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    input.current?.focus({ preventScroll: true });
    input.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column, rows.length]);

  /** Rows that go take along what was typed into them and never became a figure. */
  const forgetRows = (gone: readonly FileRow[]) => {
    for (const each of gone) for (const name of columns) forget(keyOf(each, name));
  };

  const endTyping = () => {
    setTyped(null);
    setInside(false);
  };
  const goTo = (cell: Cell, extend = false) => {
    endTyping();
    wantsFocus.current = true;
    selection.moveTo(cell, extend);
    input.current?.focus({ preventScroll: true });
  };

  function type(text: string): void {
    if (row === undefined || column === undefined) return;
    setTyped(text);
    const next = withTyped(row, column, text, units);
    if (next === null) keep(keyOf(row, column), text);
    else {
      forget(keyOf(row, column));
      setRows(rows.map((each) => (each.id === row.id ? next : each)));
    }
  }

  function edit(): void {
    if (row === undefined || column === undefined) return;
    setTyped(unreadOf(row, column) ?? typedText(row, column, units));
    setInside(true);
  }

  const textsIn = () =>
    rows
      .slice(range.from.row, range.to.row + 1)
      .map((each) => columns.slice(range.from.column, range.to.column + 1).map((name) => typedText(each, name, units)));

  function put(at: Cell, cells: readonly (readonly string[])[]): void {
    for (const each of rows.slice(at.row, at.row + cells.length))
      for (const name of columns.slice(at.column, at.column + (cells[0]?.length ?? 0))) forget(keyOf(each, name));
    setRows(withBlock(rows, columns, at, cells, units));
  }

  /** Below the last row a new one is begun, unless the last is still empty. */
  function down(): void {
    const last = rows.at(-1);
    const isNew = active.row === rows.length - 1 && last !== undefined && !isEmptyRow(last);
    if (isNew) setRows([...rows, freshRow()]);
    endTyping();
    wantsFocus.current = true;
    selection.moveTo({ row: active.row + 1, column: active.column }, false, isNew ? 1 : 0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // An input method is still putting a letter together.
    if (event.nativeEvent.isComposing) return;
    if (handled(event)) event.preventDefault();
  }

  const clear = () =>
    put(
      range.from,
      textsIn().map((texts) => texts.map(() => '')),
    );

  /** What a key does wherever the cursor is; null for other keys. False leaves the key to the window. */
  const commands: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    Tab: (event) => {
      endTyping();
      wantsFocus.current = selection.step(event.shiftKey ? -1 : 1);
      return wantsFocus.current;
    },
    Enter: (event) => {
      if (event.shiftKey) goTo({ row: active.row - 1, column: active.column });
      else down();
      return true;
    },
    Escape: () => {
      endTyping();
      return typed !== null;
    },
    F2: () => {
      edit();
      return true;
    },
  };
  /** What a key does while nothing is typed; undefined for other keys. */
  function commandOnCell(event: KeyboardEvent): (() => void) | undefined {
    if (typed !== null) return undefined;
    if (event.key === 'Delete' || event.key === 'Backspace') return clear;
    return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' ? selection.selectAll : undefined;
  }

  function handled(event: KeyboardEvent): boolean {
    const command = commands[event.key];
    if (command !== undefined) return command(event);
    const onCell = commandOnCell(event);
    if (onCell !== undefined) {
      onCell();
      return true;
    }
    wantsFocus.current = !isInside && selection.moveByKey(event);
    if (wantsFocus.current) endTyping();
    return wantsFocus.current;
  }

  function onCopy(event: ClipboardEvent): void {
    if (typed !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', separated(textsIn()));
    if (event.type === 'cut') clear();
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    const cells = cellsOf(text);
    const isOne = cells.length === 1 && cells[0]?.length === 1;
    if (isOne && (typed !== null || column === undefined)) return;
    event.preventDefault();
    if (isOne) type(text.trim());
    else if (!fitsAt(cells, columns, active.column)) onTable(text);
    else {
      const before = rows;
      put(active, cells);
      tellWithUndo(t('statistics.pasted', { count: cells.length }), t('undo'), () => setRows(before));
    }
  }

  return {
    active,
    range,
    typed,
    input,
    goTo,
    type,
    edit,
    unreadOf,
    forgetRows,
    endTyping,
    handlers: { onKeyDown, onCopy, onCut: onCopy, onPaste },
  };
}
