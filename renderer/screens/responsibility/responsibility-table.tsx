import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponsibilityRow } from '../../../electron/contract/channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useFact } from '../workspace/workspace-context.tsx';
import { CausesCell, ExplanationCell, ResponsibilitiesCell } from './responsibility-cells.tsx';

const ROW_HEIGHT = 92;
const COLUMNS = ['shortcoming', 'causes', 'responsibilities', 'explanation'] as const;

export type Marked = {
  readonly ids: ReadonlySet<string>;
  readonly mark: (ids: readonly string[], isMarked: boolean) => void;
};

type ResponsibilityTableProps = {
  readonly rows: readonly ResponsibilityRow[];
  readonly openId: string | null;
  readonly marked: Marked;
  /** Opens the row, with the cursor in a part of it where one is named. */
  readonly onOpen: (findingId: string, field?: string) => void;
};

/** One row a shortcoming; of hundreds only those in sight exist. Letters typed into the search do not draw it again. */
export const ResponsibilityTable = memo(function ResponsibilityTable({
  rows,
  openId,
  marked,
  onOpen,
}: ResponsibilityTableProps) {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (index) => rows[index]?.findingId ?? index,
  });
  const openIndex = rows.findIndex(({ findingId }) => findingId === openId);
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, virtual]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const other = rows[index + step];
    if (step === 0 || other === undefined) return;
    event.preventDefault();
    virtual.scrollToIndex(index + step);
    if (openId !== null) onOpen(other.findingId);
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-open="${CSS.escape(other.findingId)}"]`)?.focus(),
    );
  }

  return (
    <div className="kl-scroll kl-why-scroll" ref={viewport}>
      <table className="kl-why" aria-label={t('responsibilityStep.title')} aria-rowcount={rows.length + 1}>
        <thead className="kl-why-head">
          <tr className="kl-why-row">
            <td>
              <MarkAll rows={rows} marked={marked} />
            </td>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {t(`responsibilityStep.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <tr
                key={key}
                className="kl-row kl-why-row"
                aria-rowindex={index + 2}
                data-chosen={row.findingId === openId || marked.ids.has(row.findingId) || undefined}
                style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
              >
                <td className="kl-above">
                  <Checkbox
                    aria-label={t('responsibilityStep.choose', { number: row.position + 1 })}
                    checked={marked.ids.has(row.findingId)}
                    onChange={(event) => marked.mark([row.findingId], event.currentTarget.checked)}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="kl-row-open kl-plain"
                    data-open={row.findingId}
                    aria-expanded={row.findingId === openId}
                    onClick={() => onOpen(row.findingId)}
                    onKeyDown={(event) => onKeyDown(event, index)}
                  >
                    <Shortcoming row={row} />
                  </button>
                </td>
                <td>
                  <CausesCell row={row} onFill={(field) => onOpen(row.findingId, field)} />
                </td>
                <td>
                  <ResponsibilitiesCell row={row} onFill={(field) => onOpen(row.findingId, field)} />
                </td>
                <td>
                  <ExplanationCell row={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});

function MarkAll({ rows, marked }: Pick<ResponsibilityTableProps, 'rows' | 'marked'>) {
  const { t } = useTranslation();
  const count = rows.filter(({ findingId }) => marked.ids.has(findingId)).length;
  return (
    <Checkbox
      aria-label={t('responsibilityStep.chooseAll')}
      checked={count > 0 && count === rows.length}
      indeterminate={count > 0 && count < rows.length}
      onChange={(event) =>
        marked.mark(
          rows.map(({ findingId }) => findingId),
          event.currentTarget.checked,
        )
      }
    />
  );
}

function Shortcoming({ row }: { readonly row: ResponsibilityRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const names = units.filter(({ id }) => row.unitIds.includes(id)).map(({ name }) => shown(name, language));
  return (
    <>
      <span className="kl-clamp kl-why-title">
        {row.position + 1}. {shown(row.title, language) || t('findings.untitled')}
      </span>
      {units.length > 1 ? (
        <span className="kl-line kl-line-more">{names.join('; ') || t('findings.allUnits')}</span>
      ) : null}
    </>
  );
}
