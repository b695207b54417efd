import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const MARKS = ['holiday', 'substitute', 'swapped-off', 'swapped-worked', 'weekend'] as const;

/** What the marks of the year mean. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="kl-legend" aria-label={t('workingCalendar.legend')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className="kl-day" data-mark={mark} aria-hidden>
            {t('workingCalendar.legendDay')}
          </span>
          <Text span size="sm">
            {t(`workingCalendar.mark.${mark}`)}
          </Text>
        </li>
      ))}
      <li>
        <span className="kl-day" data-mark="weekday" data-office aria-hidden>
          {t('workingCalendar.legendDay')}
        </span>
        <Text span size="sm">
          {t('workingCalendar.ownMark')}
        </Text>
      </li>
    </ul>
  );
}
