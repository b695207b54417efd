import { IconGripVertical } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

type OrderedListProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly chosenId: string | null;
  readonly rowHeight: number;
  readonly onChoose: (id: string) => void;
  /** Puts one item before or after another. */
  readonly onMove: (id: string, side: 'before' | 'after', otherId: string) => void;
  readonly children: (item: T, index: number) => ReactNode;
};

type Drop = { readonly id: string; readonly side: 'before' | 'after' };

/** A long list to choose from and to put in order: by dragging, or with Alt and the arrow keys. */
export function OrderedList<T extends { readonly id: string }>(props: OrderedListProps<T>) {
  const { items, chosenId, rowHeight, onChoose, onMove } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const chosenIndex = items.findIndex((each) => each.id === chosenId);

  useEffect(() => {
    if (chosenIndex >= 0) virtual.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, virtual]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const item = items[index];
    const other = items[index + step];
    if (step === 0 || item === undefined || other === undefined) return;
    event.preventDefault();
    if (event.altKey) {
      onMove(item.id, step < 0 ? 'before' : 'after', other.id);
    } else {
      onChoose(other.id);
    }
    virtual.scrollToIndex(index + step);
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-open="${event.altKey ? item.id : other.id}"]`)?.focus(),
    );
  }

  function onDragOver(event: DragEvent<HTMLElement>, id: string): void {
    if (dragged.current === null || dragged.current === id) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setDrop({ id, side: event.clientY < box.top + box.height / 2 ? 'before' : 'after' });
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    if (dragged.current !== null && drop !== null) onMove(dragged.current, drop.side, drop.id);
    dragged.current = null;
    setDrop(null);
  }

  return (
    <div className="kl-scroll" ref={viewport}>
      {items.length === 0 ? null : (
        <ul
          className="kl-list"
          aria-label={props.label}
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (item === undefined) return null;
            return (
              <li
                key={key}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className="kl-row"
                data-chosen={item.id === chosenId || undefined}
                data-drop={drop?.id === item.id ? drop.side : undefined}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  height: rowHeight,
                  transform: `translateY(${start}px)`,
                  gap: 6,
                  paddingInline: 8,
                }}
                draggable
                onDragStart={(event) => {
                  dragged.current = item.id;
                  event.dataTransfer.effectAllowed = 'move';
                }}
                onDragOver={(event) => onDragOver(event, item.id)}
                onDragEnd={() => setDrop(null)}
                onDrop={onDrop}
              >
                <span className="kl-grip" aria-hidden>
                  <IconGripVertical size={15} stroke={1.5} />
                </span>
                <button
                  type="button"
                  className="kl-row-open kl-plain"
                  data-open={item.id}
                  aria-current={item.id === chosenId || undefined}
                  onClick={() => onChoose(item.id)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  {props.children(item, index)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
