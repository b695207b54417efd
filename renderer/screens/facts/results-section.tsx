import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { useFact } from '../workspace/workspace-context.tsx';

/** What came between the days on site and the conclusion. */
export function ResultsSection() {
  const { t } = useTranslation();
  const [reportDate, setReportDate] = useFact('teamReportDate');
  const [measures, setMeasures] = useFact('appliedMeasures');
  const [requests, setRequests] = useFact('unitRequests');
  return (
    <Section title={t('facts.resultsInGeneral.title')} place="section.resultsInGeneral">
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label={t('facts.explanation.reportDate')}
          value={reportDate}
          onChange={setReportDate}
          place="teamReportDate"
        />
      </SimpleGrid>
      <BilingualField
        label={t('facts.explanation.measures')}
        description={t('facts.explanation.measuresHint')}
        value={measures}
        onChange={setMeasures}
        place="appliedMeasures"
        multiline
        minRows={3}
      />
      <BilingualField
        label={t('facts.explanation.requests')}
        value={requests}
        onChange={setRequests}
        place="unitRequests"
        multiline
        minRows={3}
      />
    </Section>
  );
}
