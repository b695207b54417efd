import { IconPaperclip, IconSubtask } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedRowView } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { evidenceCount, type FollowedLine } from '../followed-lines.ts';
import { DueCell } from './due-cell.tsx';
import { ResultBadge } from './row-states.tsx';

const ROW_HEIGHT = 96;
const COLUMNS = ['matter', 'unit', 'due', 'result'] as const;

type FollowTableProps = {
  readonly lines: readonly FollowedLine[];
  readonly openMark: string | null;
  readonly onOpen: (mark: string) => void;
};

/** One row a thing to be mended, its sub-tasks indented under it; of hundreds only those in sight exist. */
export const FollowTable = memo(function FollowTable({ lines, openMark, onOpen }: FollowTableProps) {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (index) => lines[index]?.mark ?? index,
  });
  const openIndex = lines.findIndex(({ mark }) => mark === openMark);
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, virtual]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const other = lines[index + step];
    if (step === 0 || other === undefined) return;
    event.preventDefault();
    virtual.scrollToIndex(index + step);
    if (openMark !== null) onOpen(other.mark);
    requestAnimationFrame(() =>
      viewport.current?.querySelector<HTMLElement>(`[data-open="${CSS.escape(other.mark)}"]`)?.focus(),
    );
  }

  return (
    <div className="kl-scroll kl-follow-scroll" ref={viewport}>
      <table className="kl-follow" aria-label={t('followUp.rows')} aria-rowcount={lines.length + 1}>
        <thead className="kl-follow-head">
          <tr className="kl-follow-row">
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                {t(`followUp.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <tr
                key={key}
                className="kl-row kl-follow-row"
                aria-rowindex={index + 2}
                data-chosen={line.mark === openMark || undefined}
                data-task={line.parent !== null || undefined}
                style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
              >
                <td>
                  <button
                    type="button"
                    className="kl-row-open kl-plain"
                    data-open={line.mark}
                    aria-expanded={line.mark === openMark}
                    onClick={() => onOpen(line.mark)}
                    onKeyDown={(event) => onKeyDown(event, index)}
                  >
                    <Matter line={line} />
                  </button>
                </td>
                <td>
                  <Responsible row={line.row} />
                </td>
                <td className="kl-above kl-follow-due">
                  <DueCell row={line.row} />
                </td>
                <td className="kl-follow-result">
                  <Result row={line.row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});

function Matter({ line: { number, row, parent } }: { readonly line: FollowedLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const matter = shown(parent === null ? row.matter : row.measure, language) || t('findings.untitled');
  const measure = parent === null ? shown(row.measure, language) : '';
  return (
    <>
      <span className="kl-clamp kl-follow-matter">
        {parent === null ? null : <IconSubtask size={15} stroke={1.7} aria-label={t('followUp.task')} />}
        {number}. {matter}
      </span>
      {measure === '' ? null : <span className="kl-line kl-line-more">{measure}</span>}
    </>
  );
}

function Responsible({ row }: { readonly row: FollowedRowView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const former = row.formerUnits.map((unit) => shown(unit, language)).filter(Boolean);
  const lead = shown(row.lead, language);
  return (
    <>
      <span className="kl-clamp kl-follow-unit">{shown(row.responsible, language) || t('followUp.noUnit')}</span>
      {former.length > 0 ? (
        <span className="kl-clamp kl-line-more kl-follow-former">
          {t('followUp.formerly', { units: former.join(' → ') })}
        </span>
      ) : lead === '' ? null : (
        <span className="kl-line kl-line-more">{t('followUp.ledBy', { lead })}</span>
      )}
    </>
  );
}

function Result({ row }: { readonly row: FollowedRowView }) {
  const { t } = useTranslation();
  const count = evidenceCount(row);
  return (
    <>
      <ResultBadge result={row.result} />
      {count === 0 ? null : (
        <span className="kl-state kl-line-more">
          <IconPaperclip size={14} stroke={1.7} aria-hidden />
          {t('followUp.evidenceCount', { count })}
        </span>
      )}
    </>
  );
}
