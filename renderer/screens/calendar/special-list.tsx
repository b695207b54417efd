import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView, SpecialDayView } from '../../../electron/contract/calendar-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { DaySource } from './day-source.tsx';

type SpecialListProps = { readonly view: CalendarYearView; readonly onOpen: (date: string) => void };

/** All special days of the year with what set them. */
export function SpecialList({ view, onOpen }: SpecialListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = new Map(view.days.map(({ date, name }) => [date, shown(name, language)]));
  return (
    <section aria-labelledby="kl-special-days">
      <Title order={2} size="h4" id="kl-special-days" pt="lg" pb="xs">
        {t('workingCalendar.special', { count: view.special.length, year: view.year })}
      </Title>
      <ul className="kl-list kl-surface kl-special">
        {view.special.map((day) => (
          <li key={day.date} className="kl-row">
            <button type="button" className="kl-row-open kl-plain" onClick={() => onOpen(day.date)}>
              <SpecialRow day={day} name={names.get(day.date) ?? day.date} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SpecialRow({ day, name }: { readonly day: SpecialDayView; readonly name: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className="kl-special-row">
      <span className="kl-day" data-mark={day.mark} data-office={day.office === null ? undefined : true} aria-hidden>
        {Number(day.date.slice(8))}
      </span>
      <span>
        <Text span size="sm" fw={600} display="block" className="kl-sentence">
          {name}
        </Text>
        <Text span size="xs" c="dimmed" display="block">
          {t(`workingCalendar.mark.${day.mark}`)}
        </Text>
      </span>
      <span>
        <Text span size="sm" display="block">
          {shown(day.reason, language)}
        </Text>
        <DaySource day={day} />
      </span>
      <span>{day.office === null ? null : <PlainBadge color="petrol">{t('workingCalendar.own')}</PlainBadge>}</span>
    </span>
  );
}
