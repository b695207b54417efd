import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { ListRow } from './list-rows.ts';
import type { Target } from './moves.ts';
import { stepTarget } from './moves.ts';
import type { Selection } from './selection.ts';

/** What the list asks for; `ids` are the selected findings, or the one that has the focus. */
export type ListCommands = {
  readonly open: (id: string) => void;
  /** Opens it and leads into its title. */
  readonly enter: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly extendTo: (from: string, to: string) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly toggleGroup: (key: string) => void;
  /** Null: there is no place further on. */
  readonly move: (ids: ReadonlySet<string>, target: Target | null) => void;
  readonly refuseMove: () => void;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly duplicate: (ids: readonly string[]) => void;
  readonly retitle: (id: string, language: 'vi' | 'en', text: string) => Promise<boolean>;
};

type ListKeys = {
  readonly rows: readonly ListRow[];
  readonly selection: Selection;
  readonly isMovable: boolean;
  readonly commands: ListCommands;
  readonly focusRow: (key: string) => void;
  readonly edit: (id: string) => void;
  readonly viewport: RefObject<HTMLElement | null>;
};

/** Milliseconds that the focus rests on a row before its finding is opened: holding an arrow key must not open each one. */
const REST = 160;

export const ROW_HEIGHT = 88;

/** Mouse and keyboard in the list of findings. */
export function useListKeys({ rows, selection, isMovable, commands, focusRow, edit, viewport }: ListKeys) {
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(opening.current), []);

  /** A row may have been drawn from rows that were read before. */
  const placeOf = (row: ListRow) => rows.findIndex((each) => each.key === row.key);

  function openSoon(row: ListRow): void {
    clearTimeout(opening.current);
    if (row.kind === 'finding') opening.current = setTimeout(() => commands.open(row.entry.id), REST);
  }

  function go(row: ListRow, to: number, isExtending: boolean): void {
    const next = rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (next === undefined) return;
    focusRow(next.key);
    if (!isExtending) openSoon(next);
    else if (row.kind === 'finding' && next.kind === 'finding') commands.extendTo(row.entry.id, next.entry.id);
  }

  function arrow(event: KeyboardEvent, row: ListRow, step: 1 | -1): void {
    event.preventDefault();
    const at = placeOf(row);
    const isPastHeading = event.shiftKey && rows[at + step]?.kind === 'group';
    if (!event.altKey) go(row, at + (isPastHeading ? 2 * step : step), event.shiftKey);
    else if (row.kind === 'finding') shift(row.entry.id, step);
  }

  function shift(id: string, step: 1 | -1): void {
    const ids = selection.ids.has(id) ? selection.ids : new Set([id]);
    if (!isMovable) commands.refuseMove();
    else commands.move(ids, stepTarget(rows, ids, step));
    focusRow(id);
  }

  function sideways(row: ListRow, isOpening: boolean): void {
    const { group } = row;
    if (group === null) return;
    if (row.kind === 'group' && group.isCollapsed === isOpening) commands.toggleGroup(group.key);
    if (row.kind === 'finding' && !isOpening) focusRow(`group ${group.key}`);
  }

  /** The focus goes on to what stood behind what is gone. */
  async function remove(ids: readonly string[]): Promise<void> {
    const isGone = (row: ListRow) => row.kind === 'finding' && ids.includes(row.entry.id);
    const at = rows.findIndex(isGone);
    const next = rows.slice(at).find((row) => !isGone(row)) ?? rows[at - 1];
    await commands.remove(ids);
    if (next !== undefined) focusRow(next.key);
  }

  function onFinding(event: KeyboardEvent, id: string): void {
    const ids = selection.ids.has(id) ? [...selection.ids] : [id];
    const isControl = event.ctrlKey || event.metaKey;
    const acts: Readonly<Record<string, () => void>> = {
      ' ': () => commands.toggle(id),
      Enter: () => commands.enter(id),
      F2: () => edit(id),
      Delete: () => void remove(ids),
      ...(isControl ? { d: () => commands.duplicate(ids) } : {}),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  function jump(event: KeyboardEvent, row: ListRow): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const page = Math.max(1, Math.floor((viewport.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const at = placeOf(row);
    const jumps = { Home: 0, End: rows.length - 1, PageUp: at - page, PageDown: at + page };
    const to = Object.entries(jumps).find(([key]) => key === event.key)?.[1];
    if (to === undefined) return false;
    event.preventDefault();
    go(row, to, event.shiftKey);
    return true;
  }

  function keyDown(event: KeyboardEvent, row: ListRow): void {
    if (jump(event, row)) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowUp: () => arrow(event, row, -1),
      ArrowDown: () => arrow(event, row, 1),
      ArrowLeft: () => sideways(row, false),
      ArrowRight: () => sideways(row, true),
      Escape: commands.clear,
    };
    const act = acts[event.key];
    if (act !== undefined) act();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commands.selectAll();
    } else if (row.kind === 'finding') onFinding(event, row.entry.id);
  }

  function click(event: MouseEvent, row: ListRow): void {
    clearTimeout(opening.current);
    if (row.kind === 'group') commands.toggleGroup(row.group.key);
    else if (event.shiftKey) commands.extendTo(row.entry.id, row.entry.id);
    else if (event.ctrlKey || event.metaKey) commands.toggle(row.entry.id);
    else {
      commands.clear();
      commands.open(row.entry.id);
    }
  }
  return { keyDown, click };
}
