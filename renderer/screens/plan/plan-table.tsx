import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRowLine } from '../../../electron/contract/channels.ts';
import type { PlanRowEntry } from '../../../electron/contract/types.ts';
import { hasText, shown, useLanguage } from '../../words/bilingual.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { CELLS, PlanCell } from './plan-cell.tsx';

type PlanTableProps = {
  readonly rows: readonly PlanRowLine[];
  readonly unitId: string;
  /** The finding, or «@» and the recommendation, whose row is to be in sight. */
  readonly wanted?: string;
};

/** The table of the plan as it will be printed; a cell opens where one clicks it. */
export function PlanTable({ rows, unitId, wanted }: PlanTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { facts } = useWorkspace();
  const [plan] = useFact('plan');
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 110,
    overscan: 5,
  });

  const wantedRow = rows.findIndex((each) => (each.findingId ?? `@${each.recommendationId}`) === wanted);
  useEffect(() => {
    if (wantedRow >= 0) virtual.scrollToIndex(wantedRow, { align: 'center' });
  }, [virtual, wantedRow]);

  const change = useCallback(
    ({ findingId, recommendationId }: PlanRowLine, update: (entry: PlanRowEntry) => PlanRowEntry) =>
      facts.change((all) => {
        const isThis = (entry: PlanRowEntry) =>
          entry.findingId === findingId && entry.recommendationId === recommendationId && entry.unitId === unitId;
        const entry = update(all.plan.entries.find(isThis) ?? { findingId, recommendationId, unitId });
        const entries = all.plan.entries.filter((each) => !isThis(each));
        return { ...all, plan: { ...all.plan, entries: isEmpty(entry) ? entries : [...entries, entry] } };
      }),
    [facts, unitId],
  );

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
            const at = plan.entries.findIndex(
              (each) =>
                each.findingId === row.findingId &&
                each.recommendationId === row.recommendationId &&
                each.unitId === unitId,
            );
            return (
              <tr
                aria-rowindex={index + 2}
                key={row.findingId ?? row.recommendationId}
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
                </td>
                {CELLS.map((name) => (
                  <PlanCell
                    key={name}
                    name={name}
                    row={row}
                    entry={plan.entries[at]}
                    place={`plan.entries[${at}]`}
                    rowNumber={index + 1}
                    onChange={(update) => change(row, update)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function isEmpty({ measure, lead, cooperating, due, product, note, tasks = [] }: PlanRowEntry): boolean {
  const texts = [measure, lead, cooperating, product, note];
  return due === undefined && tasks.length === 0 && !texts.some(hasText);
}
