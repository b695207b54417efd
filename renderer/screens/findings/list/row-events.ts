import { type DragEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import type { ListRow } from './list-rows.ts';

/** What a row tells the list; the same functions as long as the list lives, so that rows are drawn only when they change. */
export type RowEvents = {
  readonly click: (event: MouseEvent, row: ListRow) => void;
  readonly doubleClick: (row: ListRow) => void;
  readonly keyDown: (event: KeyboardEvent, row: ListRow) => void;
  readonly pick: (row: ListRow) => void;
  readonly dragStart: (event: DragEvent<HTMLElement>, row: ListRow) => void;
  readonly dragOver: (event: DragEvent<HTMLElement>, row: ListRow) => void;
  readonly drop: (event: DragEvent<HTMLElement>) => void;
  readonly dragEnd: () => void;
  readonly saveTitle: (row: ListRow, text: string, isByKey: boolean) => void;
  readonly giveUpTitle: (row: ListRow, typed: string) => void;
};

export function useRowEvents(now: RowEvents): RowEvents {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    () => ({
      click: (event, row) => latest.current.click(event, row),
      doubleClick: (row) => latest.current.doubleClick(row),
      keyDown: (event, row) => latest.current.keyDown(event, row),
      pick: (row) => latest.current.pick(row),
      dragStart: (event, row) => latest.current.dragStart(event, row),
      dragOver: (event, row) => latest.current.dragOver(event, row),
      drop: (event) => latest.current.drop(event),
      dragEnd: () => latest.current.dragEnd(),
      saveTitle: (row, text, isByKey) => latest.current.saveTitle(row, text, isByKey),
      giveUpTitle: (row, typed) => latest.current.giveUpTitle(row, typed),
    }),
    [],
  );
}
