import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../electron/contract/types.ts';
import type { FollowedLine } from '../followed-lines.ts';
import { leftOf, scaleOf, type Zoom } from './day-scale.ts';
import { GanttMonths } from './gantt-months.tsx';
import { GanttRow } from './gantt-row.tsx';

const ROW_HEIGHT = 46;
/** About as wide as the words beside a bar. */
const WORDS = 150;
/** Of the column of names; in the styles too. */
const NAMES = 280;

type GanttProps = {
  readonly lines: readonly FollowedLine[];
  readonly zoom: Zoom;
  readonly issuedOn: IsoDate | undefined;
  readonly today: IsoDate;
  readonly mark: string | null;
  readonly onOpen: (mark: string) => void;
};

/** Bars along the calendar. Names and months stay in sight while it is scrolled; only rows and months in sight exist. */
export function Gantt({ lines, zoom, issuedOn, today, mark, onOpen }: GanttProps) {
  const { t } = useTranslation();
  // State, not a ref: the calendar above the rows is drawn again once it is there.
  const [viewport, setViewport] = useState<HTMLElement | null>(null);
  const scale = useMemo(() => scaleOf([today, ...daysOf(lines, issuedOn)], zoom), [lines, issuedOn, today, zoom]);
  const namesUnit = useMemo(() => new Set(lines.map(({ row }) => row.key.unitId)).size > 1, [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => viewport,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => lines[index]?.mark ?? index,
  });
  const wanted = lines.findIndex((each) => each.mark === mark);
  useEffect(() => {
    if (wanted >= 0) virtual.scrollToIndex(wanted, { align: 'center' });
  }, [virtual, wanted]);
  const todayAt = leftOf(scale, today);
  // Today in the middle; where all days are long over, the end of the last bar with the words beside it.
  const lastEnd = Math.max(...daysOf(lines, issuedOn).map((day) => leftOf(scale, day)));
  const focus = Math.min(todayAt, lastEnd + WORDS);
  useLayoutEffect(() => {
    if (viewport !== null) viewport.scrollLeft = focus - (viewport.clientWidth - NAMES) / 2;
  }, [viewport, focus]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const other = lines[index + step];
    if (step === 0 || other === undefined) return;
    event.preventDefault();
    virtual.scrollToIndex(index + step);
    requestAnimationFrame(() =>
      viewport?.querySelector<HTMLElement>(`[data-open="${CSS.escape(other.mark)}"]`)?.focus({ preventScroll: true }),
    );
  }

  return (
    <section className="kl-gantt" ref={setViewport} aria-label={t('followUp.chart.caption')}>
      <div style={{ width: NAMES + scale.width, position: 'relative' }}>
        <GanttMonths scale={scale} viewport={viewport} today={today} height={virtual.getTotalSize()} />
        <ol className="kl-list kl-gantt-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <li
                key={key}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="kl-gantt-row"
                data-chosen={line.mark === mark || undefined}
                style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
              >
                <GanttRow
                  line={line}
                  scale={scale}
                  issuedOn={issuedOn}
                  today={today}
                  namesUnit={namesUnit}
                  onOpen={onOpen}
                  onKeyDown={(event) => onKeyDown(event, index)}
                />
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

function daysOf(lines: readonly FollowedLine[], issuedOn: IsoDate | undefined): readonly IsoDate[] {
  const ends = lines.flatMap(({ row: { original, due } }) => [original, due].flatMap((each) => each?.dueOn ?? []));
  return issuedOn === undefined ? ends : [issuedOn, ...ends];
}
