import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingRowLine } from './finding-row.tsx';
import { GroupLine } from './group-line.tsx';
import { type ListNames, type ListRow, unitNames } from './list-rows.ts';
import type { Target } from './moves.ts';
import { useRowEvents } from './row-events.ts';
import type { Selection } from './selection.ts';
import { type ListCommands, ROW_HEIGHT as ROW, useListKeys } from './use-list-keys.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useTitleEdit } from './use-title-edit.ts';

const HEADING = 40;

type FindingListProps = {
  readonly rows: readonly ListRow[];
  readonly names: ListNames;
  readonly openId: string | null;
  readonly selection: Selection;
  readonly isMovable: boolean;
  readonly commands: ListCommands;
};

/** Hundreds of findings to choose from, to select, to rename and to put in order; only those in sight are drawn. */
export function FindingList({ rows, names, openId, selection, isMovable, commands }: FindingListProps) {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(openId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? HEADING : ROW),
    overscan: 6,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
  });
  const focusRow = (key: string) => {
    const index = rows.findIndex((row) => row.key === key);
    setActiveKey(key);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus({ preventScroll: true }),
    );
  };
  const titleEdit = useTitleEdit({ focusRow, onRetitle: commands.retitle });
  const movedWith = (id: string) => (selection.ids.has(id) ? selection.ids : new Set([id]));
  const drag = useRowDrag(
    viewport,
    (row) => (isMovable && row.kind === 'finding' ? movedWith(row.entry.id) : null),
    (ids, target: Target) => commands.move(ids, target),
  );
  const keys = useListKeys({ rows, selection, isMovable, commands, focusRow, edit: titleEdit.begin, viewport });
  const events = useRowEvents({
    click: (event, row) => {
      setActiveKey(row.key);
      keys.click(event, row);
    },
    doubleClick: (row) => {
      if (row.kind === 'finding') titleEdit.begin(row.entry.id);
    },
    keyDown: keys.keyDown,
    pick: (row) => {
      if (row.kind === 'finding') commands.toggle(row.entry.id);
    },
    ...drag,
    saveTitle: titleEdit.save,
    giveUpTitle: titleEdit.giveUp,
  });

  const openIndex = rows.findIndex((row) => row.key === openId);
  useEffect(() => {
    if (openIndex < 0) return;
    virtual.scrollToIndex(openIndex, { align: 'auto' });
    setActiveKey(openId);
  }, [openIndex, openId, virtual]);

  // What was done with the selected took its bar away, and the focus with it.
  const wasSelected = useRef(false);
  useEffect(() => {
    const isLost = wasSelected.current && selection.ids.size === 0 && document.activeElement === document.body;
    wasSelected.current = selection.ids.size > 0;
    if (isLost)
      viewport.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
  }, [selection]);

  const active = rows.some((row) => row.key === activeKey) ? activeKey : rows[0]?.key;
  return (
    <div className="kl-scroll" ref={viewport}>
      {rows.length === 0 ? null : (
        <ul
          className="kl-list"
          aria-label={t('step.findings')}
          style={{ height: virtual.getTotalSize() }}
          data-findings
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const target = drag.target?.rowKey === row.key ? drag.target : null;
            const common = { start, isActive: row.key === active, events };
            return row.kind === 'group' ? (
              <GroupLine key={key} {...common} row={row} height={HEADING} isTarget={target !== null} />
            ) : (
              <FindingRowLine
                key={key}
                row={row}
                place={{ start, height: ROW, index, count: rows.length }}
                where={whereOf(row, names)}
                isOpen={row.entry.id === openId}
                isSelected={selection.ids.has(row.entry.id)}
                isActive={row.key === active}
                isMovable={isMovable}
                drop={target?.side}
                edited={titleEdit.edited?.id === row.entry.id ? titleEdit.edited : null}
                events={events}
              />
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Units and content, but for what the heading of the group says already. */
function whereOf(row: ListRow, names: ListNames): string {
  if (row.kind === 'group') return '';
  const { entry, group } = row;
  const saysUnits = group?.setting.unitIds !== undefined || names.units.length < 2;
  const saysContent = group?.setting.contentId !== undefined;
  const content = names.contents.find((each) => each.id === entry.contentId)?.title;
  return [
    saysUnits ? '' : unitNames(entry.unitIds, names) || names.allUnits,
    saysContent ? '' : (content?.[names.language] ?? content?.vi ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
