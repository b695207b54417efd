import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../electron/contract/channels.ts';
import { Section } from '../../../components/section.tsx';

const SWITCHES = ['bold', 'italic', 'underlined'] as const;

/** What changed in form alone: told, never taken over, because the form is the decree's and the template's. */
export function LayoutList({ layout }: Pick<ReviewView, 'layout'>) {
  const { t } = useTranslation();
  if (layout.length === 0) return null;
  const written = (property: string, value: string) =>
    SWITCHES.some((each) => each === property) ? t(value === 'true' ? 'returned.on' : 'returned.off') : value || '–';
  return (
    <Section title={t('returned.layout', { count: layout.length })} hint={t('returned.layoutHint')}>
      <ul className="kl-layout-edits">
        {layout.map(({ property, from, to, count, places }) => (
          <li key={`${property} ${from} ${to}`}>
            <Text size="sm">
              {t('returned.layoutEdit', {
                property: t(`returned.property.${property}`),
                from: written(property, from),
                to: written(property, to),
                count,
              })}
            </Text>
            <Text size="xs" c="dimmed">
              {places.join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
