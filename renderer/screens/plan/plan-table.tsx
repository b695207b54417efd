import { Button, Text } from '@mantine/core';
import { IconSubtask } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRowLine } from '../../../electron/contract/channels.ts';
import { hasText, shown, useLanguage } from '../../words/bilingual.ts';
import { useFact } from '../workspace/workspace-context.tsx';
import { CELLS, PlanCell } from './plan-cell.tsx';
import { type EntryKey, placeOfEntry, useChangeEntry } from './plan-entries.ts';
import { markOf } from './step-part.ts';
import { TaskDrawer } from './task-drawer.tsx';

type PlanTableProps = {
  readonly rows: readonly PlanRowLine[];
  readonly unitId: string;
  /** The row that is to be in sight, «f7~u1». */
  readonly wanted: string | null;
};

/** The table of the plan as it will be printed; a cell opens where one clicks it. */
export function PlanTable({ rows, unitId, wanted }: PlanTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [plan] = useFact('plan');
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 110,
    overscan: 5,
  });

  const wantedRow = rows.findIndex((each) => markOf({ key: each }) === wanted);
  useEffect(() => {
    if (wantedRow >= 0) virtual.scrollToIndex(wantedRow, { align: 'center' });
  }, [virtual, wantedRow]);

  const change = useChangeEntry();
  const [tasksOf, setTasksOf] = useState<EntryKey | null>(null);

  return (
    <div className="kl-table-scroll" ref={scroll}>
      <table aria-label={t('plan.rows')} aria-rowcount={rows.length + 1} className="kl-plan">
        <thead className="kl-plan-head">
          <tr className="kl-plan-row">
            {(['number', 'shortcoming', ...CELLS] as const).map((name) => (
              <th scope="col" key={name}>
                {t(`plan.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const at = placeOfEntry(plan.entries, row);
            return (
              <tr
                aria-rowindex={index + 2}
                key={markOf({ key: row })}
                className="kl-plan-row"
                ref={virtual.measureElement}
                data-index={index}
                style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
              >
                <td>{index + 1}</td>
                <td>
                  <Text size="sm">{shown(row.matter, language)}</Text>
                  {hasText(row.cause) ? (
                    <Text size="xs" c="dimmed" mt={4}>
                      {t('plan.cause', { cause: shown(row.cause, language) })}
                    </Text>
                  ) : null}
                  <TasksButton
                    count={plan.entries[at]?.tasks?.length ?? 0}
                    rowNumber={index + 1}
                    onOpen={() => setTasksOf(keyOf(row, unitId))}
                  />
                </td>
                {CELLS.map((name) => (
                  <PlanCell
                    key={name}
                    name={name}
                    row={row}
                    entry={plan.entries[at]}
                    place={`plan.entries[${at}]`}
                    rowNumber={index + 1}
                    onChange={(update) => change(keyOf(row, unitId), update)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {tasksOf === null ? null : <TaskDrawer rowKey={tasksOf} onClose={() => setTasksOf(null)} />}
    </div>
  );
}

function keyOf({ findingId, recommendationId }: PlanRowLine, unitId: string): EntryKey {
  return findingId === undefined ? { recommendationId, unitId } : { findingId, unitId };
}

type TasksButtonProps = { readonly count: number; readonly rowNumber: number; readonly onOpen: () => void };

function TasksButton({ count, rowNumber, onOpen }: TasksButtonProps) {
  const { t } = useTranslation();
  const words = count === 0 ? t('followUp.addTasks') : t('followUp.tasksOf', { count });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      mt={6}
      ml={-8}
      leftSection={<IconSubtask size={14} aria-hidden />}
      aria-label={t('plan.cell', { column: words, row: rowNumber })}
      onClick={onOpen}
    >
      {words}
    </Button>
  );
}
