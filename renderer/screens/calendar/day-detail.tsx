import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { DaySource } from './day-source.tsx';
import type { CalendarActions } from './use-calendar.ts';

type DayDetailProps = {
  readonly view: CalendarYearView;
  readonly date: string;
  readonly calendar: CalendarActions;
  readonly onChange: () => void;
};

/** The day that is picked: what it is, its lunar date, what set it. */
export function DayDetail({ view, date, calendar, onChange }: DayDetailProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = view.days.find((each) => each.date === date);
  const special = view.special.find((each) => each.date === date);
  if (day === undefined) return null;
  return (
    <section className="kl-surface kl-day-detail" aria-labelledby="kl-day-picked">
      <Title order={2} size="h5" id="kl-day-picked" className="kl-sentence">
        {shown(day.name, language)}
      </Title>
      <Text size="sm" c="dimmed">
        {t('workingCalendar.lunar', { day: shown(day.lunar, language) })}
      </Text>
      <Stack gap={2} mt="xs">
        <Text size="sm" fw={600}>
          {special === undefined ? t(`workingCalendar.mark.${day.mark}`) : shown(special.reason, language)}
        </Text>
        {special === undefined ? null : (
          <>
            <Text size="sm">{t(`workingCalendar.mark.${day.mark}`)}</Text>
            <DaySource day={special} />
          </>
        )}
      </Stack>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" variant="light" leftSection={<IconPencil size={15} aria-hidden />} onClick={onChange}>
          {t('workingCalendar.changeDay')}
        </Button>
        {special?.office ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => void calendar.removeDay(date, t('workingCalendar.dayRemoved', { date: typedFromIso(date) }))}
          >
            {t('workingCalendar.removeDay')}
          </Button>
        ) : null}
      </Group>
    </section>
  );
}
