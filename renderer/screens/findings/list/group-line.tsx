import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import type { GroupRow } from './list-rows.ts';
import type { RowEvents } from './row-events.ts';

type GroupLineProps = {
  readonly row: GroupRow;
  readonly start: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isTarget: boolean;
  readonly events: RowEvents;
};

/** The heading of a group: how many findings it has; opens and closes it. */
export const GroupLine = memo(function GroupLine({ row, start, height, isActive, isTarget, events }: GroupLineProps) {
  const { group } = row;
  const Chevron = group.isCollapsed ? IconChevronRight : IconChevronDown;
  return (
    <li
      className="kl-group-line"
      style={{ height, transform: `translateY(${start}px)` }}
      data-drop={isTarget ? 'into' : undefined}
      onDragOver={(event) => events.dragOver(event, row)}
      onDrop={events.drop}
    >
      <button
        type="button"
        className="kl-plain kl-group-open"
        tabIndex={isActive ? 0 : -1}
        data-row={row.key}
        aria-expanded={!group.isCollapsed}
        onClick={(event) => events.click(event, row)}
        onKeyDown={(event) => events.keyDown(event, row)}
      >
        <Chevron size={16} stroke={1.8} aria-hidden style={{ flexShrink: 0 }} />
        <span className="kl-group-name">{group.label}</span>
        <span className="kl-group-count">{group.count}</span>
      </button>
    </li>
  );
});
