import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListRow } from './list-rows.ts';
import type { Target } from './moves.ts';

/** Pixels from the edge of the list where it begins to scroll, and how far at each drawing. */
const EDGE = 44;
const STEP = 10;

/** Dragging rows of a list, which scrolls when the pointer comes near its edges. */
export function useRowDrag(
  viewport: RefObject<HTMLElement | null>,
  movedWith: (row: ListRow) => ReadonlySet<string> | null,
  onDrop: (ids: ReadonlySet<string>, target: Target) => void,
) {
  const dragged = useRef<ReadonlySet<string> | null>(null);
  const scrolling = useRef({ speed: 0, frame: 0 });
  const [target, setTarget] = useState<Target | null>(null);

  function scroll(speed: number): void {
    const now = scrolling.current;
    now.speed = speed;
    cancelAnimationFrame(now.frame);
    if (speed === 0) return;
    const go = () => {
      viewport.current?.scrollBy(0, now.speed);
      now.frame = requestAnimationFrame(go);
    };
    now.frame = requestAnimationFrame(go);
  }
  function end(): void {
    dragged.current = null;
    scroll(0);
    setTarget(null);
  }
  useEffect(() => () => cancelAnimationFrame(scrolling.current.frame), []);

  return {
    target,
    dragStart: (event: DragEvent<HTMLElement>, row: ListRow) => {
      dragged.current = movedWith(row);
      if (dragged.current === null) event.preventDefault();
      else event.dataTransfer.effectAllowed = 'move';
    },
    dragOver: (event: DragEvent<HTMLElement>, row: ListRow) => {
      if (dragged.current === null) return;
      event.preventDefault();
      const list = viewport.current?.getBoundingClientRect();
      if (list !== undefined)
        scroll(event.clientY < list.top + EDGE ? -STEP : event.clientY > list.bottom - EDGE ? STEP : 0);
      const box = event.currentTarget.getBoundingClientRect();
      const side = row.kind === 'group' || event.clientY > box.top + box.height / 2 ? 'after' : 'before';
      setTarget((now) => (now?.rowKey === row.key && now.side === side ? now : { rowKey: row.key, side }));
    },
    drop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      if (dragged.current !== null && target !== null) onDrop(dragged.current, target);
      end();
    },
    dragEnd: end,
  };
}
