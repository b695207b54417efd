import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDayView, CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import { DayButton } from './day-button.tsx';
import { dayAtKey } from './day-keys.ts';

type YearGridProps = {
  readonly view: CalendarYearView;
  readonly picked: string;
  readonly today: string | null;
  readonly onPick: (date: string) => void;
  readonly onOpen: (date: string) => void;
};

/** Twelve months; one stop of Tab, arrows go from day to day, Page up and down from month to month, Enter opens the day. */
export function YearGrid({ view, picked, today, onPick, onOpen }: YearGridProps) {
  const { t } = useTranslation();
  const months = useMemo(() => monthsOf(view.days), [view.days]);
  const special = useMemo(() => new Map(view.special.map((each) => [each.date, each])), [view.special]);
  const monthName = useMemo(() => new Intl.DateTimeFormat(t('locale'), { month: 'long', timeZone: 'UTC' }), [t]);
  const grid = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent, at: string): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      onPick(at);
      onOpen(at);
      return;
    }
    const to = dayAtKey(event.key, at);
    if (to === undefined) return;
    event.preventDefault();
    if (!to.startsWith(`${view.year}-`)) return;
    onPick(to);
    grid.current?.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus();
  }
  const draw = (day: CalendarDayView) => (
    <DayButton
      day={day}
      special={special.get(day.date)}
      isPicked={day.date === picked}
      isToday={day.date === today}
      onPick={onPick}
      onKeyDown={press}
    />
  );
  return (
    <div className="kl-year" ref={grid}>
      {months.map((days, month) => (
        <table key={days[0]?.date} className="kl-month kl-surface">
          <caption className="kl-sentence">{monthName.format(new Date(Date.UTC(view.year, month, 1)))}</caption>
          <Weekdays />
          <tbody>
            {weeksOf(days).map((week) => (
              <tr key={week.find((each) => each !== null)?.date}>
                {week.map((day, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the seven places of a week
                  <td key={place}>{day === null ? null : draw(day)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Weekdays() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {t('workingCalendar.weekdays')
          .split(' ')
          .map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
      </tr>
    </thead>
  );
}

function monthsOf(days: readonly CalendarDayView[]): readonly (readonly CalendarDayView[])[] {
  const months = Array.from({ length: 12 }, (): CalendarDayView[] => []);
  for (const day of days) months[Number(day.date.slice(5, 7)) - 1]?.push(day);
  return months;
}

/** Weeks begin on Monday; places outside of the month are null. */
function weeksOf(days: readonly CalendarDayView[]): readonly (readonly (CalendarDayView | null)[])[] {
  const first = (new Date(`${days[0]?.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const places = [...Array.from({ length: first }, () => null), ...days];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) => {
    const held = places.slice(week * 7, week * 7 + 7);
    return [...held, ...Array.from({ length: 7 - held.length }, () => null)];
  });
}
