import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { Section } from '../../components/section.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useFact } from '../workspace/workspace-context.tsx';

/** «Khái quát chung»: the features of each unit. */
export function OverviewsSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units, setUnits] = useFact('units');
  return (
    <Section title={t('facts.overviews.title')} hint={t('facts.overviews.hint')} place="section.overviews">
      {units.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('facts.overviews.none')}
        </Text>
      ) : null}
      {units.map((unit, index) => (
        <BilingualField
          key={unit.id}
          label={shown(unit.name, language) || t('facts.unitNumber', { number: index + 1 })}
          value={unit.overview}
          onChange={(overview) => setUnits(units.map((each, at) => (at === index ? { ...each, overview } : each)))}
          place={`units[${index}].overview`}
          multiline
          minRows={3}
        />
      ))}
    </Section>
  );
}
