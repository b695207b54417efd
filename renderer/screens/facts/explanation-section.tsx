import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { useFact } from '../workspace/workspace-context.tsx';

/** What the unit explained to the whole, beside its explanations of single findings. */
export function GeneralExplanationSection() {
  const { t } = useTranslation();
  const [explanation, setExplanation] = useFact('explanation');
  return (
    <Section title={t('facts.explanation.title')} place="section.explanation">
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label={t('facts.explanation.date')}
          value={explanation?.date}
          onChange={(date) => setExplanation({ ...explanation, date })}
          place="explanation.date"
        />
      </SimpleGrid>
      <BilingualField
        label={t('facts.explanation.text')}
        value={explanation?.text}
        onChange={(text) => setExplanation({ ...explanation, text })}
        place="explanation.text"
        multiline
        minRows={3}
      />
    </Section>
  );
}
