import '@mantine/dates/styles.css';
import { Button, Tooltip } from '@mantine/core';
import { DatePicker, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../electron/contract/types.ts';
import { useSpecialDays } from '../special-days.ts';
import { useLanguage } from '../words/bilingual.ts';
import { typedFromIso } from '../words/date-text.ts';

/** As they are read and read out; the words of months are dayjs's own. */
const FORMATS = {
  vi: { month: '[Tháng] M/YYYY', wholeDay: 'D [tháng] M [năm] YYYY' },
  en: { month: 'MMMM YYYY', wholeDay: 'D MMMM YYYY' },
} as const;

type DateCalendarProps = {
  readonly value: IsoDate | null;
  readonly today: IsoDate | null;
  readonly onPick: (day: IsoDate) => void;
};

/** A month to pick a day from: weeks begin on Monday, weekends and days off are marked, and the reason is told. */
export function DateCalendar({ value, today, onPick }: DateCalendarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState(value ?? today ?? dayjs().format('YYYY-MM-DD'));
  const special = useSpecialDays(Number(shown.slice(0, 4)));
  const { month, wholeDay } = FORMATS[language];
  const calendar = useRef<HTMLDivElement>(null);
  // The popover looked for something to focus before the calendar was there.
  useEffect(() => {
    const days = calendar.current;
    const day = days?.querySelector<HTMLElement>('[data-selected]') ?? days?.querySelector<HTMLElement>('[data-today]');
    day?.focus({ preventScroll: true });
  }, []);
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <DatePicker
        ref={calendar}
        value={value}
        date={shown}
        onDateChange={setShown}
        onChange={(day) => {
          if (day !== null) onPick(day);
        }}
        highlightToday
        hideOutsideDates={false}
        monthLabelFormat={month}
        monthsListFormat={language === 'vi' ? '[Tháng] M' : 'MMM'}
        ariaLabels={{
          nextMonth: t('date.nextMonth'),
          previousMonth: t('date.previousMonth'),
          nextYear: t('date.nextYear'),
          previousYear: t('date.previousYear'),
          nextDecade: t('date.nextDecade'),
          previousDecade: t('date.previousDecade'),
          monthLevelControl: t('date.chooseMonth', { shown: dayjs(shown).locale(language).format(month) }),
          yearLevelControl: t('date.chooseYear', { shown: shown.slice(0, 4) }),
        }}
        getDayProps={(day) => {
          const found = special.get(day);
          const reason = found?.reason[language];
          return {
            'aria-label': [dayjs(day).locale(language).format(wholeDay), reason].filter(Boolean).join(', '),
            className: found === undefined ? undefined : found.isOff ? 'kl-day-off' : 'kl-day-worked',
          };
        }}
        renderDay={(day) => {
          const reason = special.get(day)?.reason[language];
          const number = Number(day.slice(8));
          return reason === undefined ? (
            number
          ) : (
            <Tooltip label={reason}>
              <span>{number}</span>
            </Tooltip>
          );
        }}
      />
      {today === null ? null : (
        <Button size="compact-sm" variant="subtle" mt={6} fullWidth onClick={() => onPick(today)}>
          {t('date.today', { date: typedFromIso(today) })}
        </Button>
      )}
    </DatesProvider>
  );
}
