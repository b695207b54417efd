import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../electron/contract/types.ts';
import { useSpecialDays } from '../../special-days.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { MonthDay } from './month-day.tsx';
import { dayByKey, monthLater, monthOf, weeksOf } from './month-days.ts';
import { useWatchDays } from './watch-answers.ts';
import type { WatchFilters } from './watch-query.ts';

type WatchMonthProps = {
  readonly filters: WatchFilters;
  readonly month: string;
  readonly today: IsoDate;
  readonly onMonth: (month: string) => void;
  /** Shows the rows that are due on a day. */
  readonly onDay: (day: IsoDate) => void;
};

/** A month of last days, to be walked with the keyboard. */
export function WatchMonth({ filters, month, today, onMonth, onDay }: WatchMonthProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const weeks = weeksOf(month);
  const [first = [], last = []] = [weeks[0], weeks.at(-1)];
  const range = { from: first[0] ?? today, to: last.at(-1) ?? today };
  const counts = new Map((useWatchDays(range, filters).data ?? []).map((each) => [each.day, each]));
  const special = useSpecialDays(Number(month.slice(0, 4)));
  const walk = useDayWalk(month, today, onMonth);
  const title = useMonthTitle(month);
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className="kl-watch-month">
      <MonthBar month={month} today={today} onMonth={onMonth} />
      <p className="kl-line-more kl-watch-hint">{t('watch.month.hint')}</p>
      <table className="kl-surface" aria-label={title} ref={walk.table} onKeyDown={walk.onKeyDown}>
        <thead>
          <tr>
            {first.map((day) => (
              <th key={day} scope="col">
                {weekdays.format(new Date(`${day}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <MonthDay
                  key={day}
                  day={day}
                  today={today}
                  isOutside={monthOf(day) !== month}
                  isReached={day === walk.reached}
                  counts={counts.get(day)}
                  special={special.get(day)}
                  onDay={onDay}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useMonthTitle(month: string): string {
  const { t } = useTranslation();
  return t('watch.month.title', { month: Number(month.slice(5)), year: month.slice(0, 4) });
}

function MonthBar({ month, today, onMonth }: Pick<WatchMonthProps, 'month' | 'today' | 'onMonth'>) {
  const { t } = useTranslation();
  const title = useMonthTitle(month);
  return (
    <Group gap="xs" mb={4}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('watch.month.previous')}
        onClick={() => onMonth(monthLater(month, -1))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Title order={2} size="h4" aria-live="polite" className="kl-watch-month-name">
        {title}
      </Title>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('watch.month.next')}
        onClick={() => onMonth(monthLater(month, 1))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={monthOf(today) === month}
        onClick={() => onMonth(monthOf(today))}
      >
        {t('watch.month.today')}
      </Button>
    </Group>
  );
}

/** One day of the month can be reached by Tab, the others from it by arrows. */
function useDayWalk(month: string, today: IsoDate, onMonth: (month: string) => void) {
  const [walked, setWalked] = useState<IsoDate>(today);
  const table = useRef<HTMLTableElement>(null);
  const isWalking = useRef(false);
  const reached = monthOf(walked) === month ? walked : monthOf(today) === month ? today : `${month}-01`;
  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${reached}"]`)?.focus();
  }, [reached]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const from = document.activeElement?.getAttribute('data-day') ?? reached;
    const day = dayByKey(from, event.key);
    if (day === null) return;
    event.preventDefault();
    isWalking.current = true;
    setWalked(day);
    if (monthOf(day) !== month) onMonth(monthOf(day));
  };
  return { reached, table, onKeyDown };
}
