import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../electron/contract/types.ts';
import { answerOf } from '../../../queries.ts';
import { type DayScale, isoDay, isWeekend, leftOf, monthsOf, type ScaleMonth, ticksOf } from './day-scale.ts';

type GanttMonthsProps = {
  readonly scale: DayScale;
  readonly viewport: HTMLElement | null;
  readonly today: IsoDate;
  /** Of the rows below. */
  readonly height: number;
};

/** The calendar above the rows, its days off behind them, and the line of today. */
export function GanttMonths({ scale, viewport, today, height }: GanttMonthsProps) {
  const { t } = useTranslation();
  const months = useMemo(() => monthsOf(scale), [scale]);
  const virtual = useVirtualizer({
    horizontal: true,
    count: months.length,
    getScrollElement: () => viewport,
    estimateSize: (index) => (months[index]?.days ?? 30) * scale.dayWidth,
    overscan: 2,
  });
  const shown = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const month = months[index];
    return month === undefined ? [] : [{ month, start }];
  });
  const isOff = useDaysOff(scale.zoom === 'day' ? shown.map(({ month }) => month) : []);
  return (
    <div aria-hidden>
      <div className="kl-gantt-head">
        <div className="kl-gantt-corner">{t('followUp.column.matter')}</div>
        {shown.map(({ month, start }) => (
          <MonthHead key={month.month} month={month} start={start} scale={scale} />
        ))}
        <span className="kl-gantt-today-name" style={{ left: leftOf(scale, today) + scale.dayWidth / 2 }}>
          {t('followUp.chart.sign.today')}
        </span>
      </div>
      <div className="kl-gantt-ground" style={{ height }}>
        {shown.map(({ month, start }) => (
          <span key={month.month} className="kl-gantt-month-line" style={{ left: start }} />
        ))}
        {scale.zoom === 'day'
          ? shown.flatMap(({ month }) =>
              ticksOf(month, 'day')
                .filter(isOff)
                .map((day) => (
                  <span
                    key={day}
                    className="kl-gantt-off"
                    style={{ left: (day - scale.first) * scale.dayWidth, width: scale.dayWidth }}
                  />
                )),
            )
          : null}
        <span className="kl-gantt-today" style={{ left: leftOf(scale, today) + scale.dayWidth / 2 }} />
      </div>
    </div>
  );
}

type MonthHeadProps = { readonly month: ScaleMonth; readonly start: number; readonly scale: DayScale };

function MonthHead({ month, start, scale }: MonthHeadProps) {
  const { t } = useTranslation();
  const [year = '', number = ''] = month.month.split('-');
  return (
    <div className="kl-gantt-month" style={{ left: start, width: month.days * scale.dayWidth }}>
      <span className="kl-gantt-month-name">
        {t(scale.zoom === 'month' ? 'followUp.chart.monthShort' : 'followUp.chart.month', {
          month: Number(number),
          year,
        })}
      </span>
      {ticksOf(month, scale.zoom).map((day) => (
        <span key={day} className="kl-gantt-tick" style={{ left: (day - month.from) * scale.dayWidth }}>
          {Number(isoDay(day).slice(8))}
        </span>
      ))}
    </div>
  );
}

/** Weekends but the Saturdays that were worked, holidays and days off in exchange, as the calendar in use says. */
function useDaysOff(months: readonly ScaleMonth[]): (day: number) => boolean {
  const years = [...new Set(months.map(({ month }) => Number(month.slice(0, 4))))];
  const special = useQueries({
    queries: years.map((year) => ({
      queryKey: ['special-days', year],
      queryFn: () => answerOf('calendar.specialDays', { year }),
    })),
    combine: (results) =>
      new Map(results.flatMap(({ data = [] }) => data.map(({ date, isOff }) => [date, isOff] as const))),
  });
  return (day) => special.get(isoDay(day)) ?? isWeekend(day);
}
