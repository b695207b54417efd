import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SpecialDayView } from '../../../electron/contract/calendar-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { typedFromIso } from '../../words/date-text.ts';

/** What set a day, who confirmed it, and whether anybody held it against a published text. */
export function DaySource({ day }: { readonly day: SpecialDayView }) {
  const { t } = useTranslation();
  const { office, source, isUnverified } = day;
  const told =
    office === null
      ? t('workingCalendar.source', { source })
      : t('workingCalendar.byOffice', {
          number: office.decision.number,
          date: typedFromIso(office.decision.date),
          issuer: office.decision.issuer,
          name: office.confirmedBy,
        });
  return (
    <span className="kl-day-source">
      <Text span size="xs" c="dimmed">
        {told}
      </Text>
      {isUnverified ? (
        <PlainBadge color="orange" icon={<IconAlertTriangle size={13} aria-hidden />}>
          {t('workingCalendar.unverified')}
        </PlainBadge>
      ) : null}
    </span>
  );
}
