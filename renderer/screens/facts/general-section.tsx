import { Checkbox, Input, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFact } from '../workspace/workspace-context.tsx';

export function GeneralSection() {
  const { t } = useTranslation();
  const [kind, setKind] = useFact('kind');
  const [subject, setSubject] = useFact('subject');
  return (
    <Section title={t('facts.subject.title')} place="section.subject">
      <div>
        <Input.Label component="div" mb={4} display="block">
          {t('facts.kind')}
        </Input.Label>
        <SegmentedControl
          aria-label={t('facts.kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen === 'check' ? 'check' : 'inspection')}
          data={[
            { value: 'inspection', label: t('kind.inspection') },
            { value: 'check', label: t('kind.check') },
          ]}
        />
      </div>
      <BilingualField
        label={t('facts.subject.label')}
        description={t('facts.subject.hint')}
        value={subject}
        onChange={setSubject}
        place="subject"
        multiline
      />
    </Section>
  );
}

export function DecisionSection() {
  const { t } = useTranslation();
  const [decision, setDecision] = useFact('decision');
  return (
    <Section title={t('facts.decision.title')} hint={t('facts.decision.hint')} place="section.decision">
      <SimpleGrid cols={2} spacing="sm">
        <TextField
          label={t('facts.decision.number')}
          placeholder={t('facts.decision.numberExample')}
          value={decision.number}
          onChange={(number) => setDecision({ ...decision, number })}
          place="decision.number"
        />
        <DateField
          label={t('facts.decision.date')}
          value={decision.date}
          onChange={(date) => setDecision({ ...decision, date })}
          place="decision.date"
        />
      </SimpleGrid>
      <BilingualField
        label={t('facts.decision.issuer')}
        value={decision.issuer}
        onChange={(issuer) => setDecision({ ...decision, issuer })}
        place="decision.issuer"
      />
      <BilingualField
        label={t('facts.decision.subject')}
        value={decision.subject}
        onChange={(subject) => setDecision({ ...decision, subject })}
        place="decision.subject"
        multiline
      />
    </Section>
  );
}

export function PeriodSection() {
  const { t } = useTranslation();
  const [period, setPeriod] = useFact('period');
  const [onSite, setOnSite] = useFact('onSite');
  return (
    <Section title={t('facts.period.title')} place="section.period">
      <SimpleGrid cols={2} spacing="sm" data-place="period">
        <DateField
          label={t('facts.period.from')}
          value={period.from}
          onChange={(from) => setPeriod({ ...period, from })}
          place="period.from"
        />
        <DateField
          label={t('facts.period.to')}
          value={period.to}
          onChange={(to) => setPeriod({ ...period, to })}
          place="period.to"
          disabled={period.toTimeOfInspection === true}
        />
      </SimpleGrid>
      <Checkbox
        label={t('facts.period.toTimeOfInspection')}
        checked={period.toTimeOfInspection === true}
        onChange={(event) => setPeriod({ ...period, toTimeOfInspection: event.currentTarget.checked || undefined })}
      />
      <SimpleGrid cols={2} spacing="sm" data-place="onSite">
        <DateField
          label={t('facts.onSite.from')}
          value={onSite.from}
          onChange={(from) => setOnSite({ ...onSite, from })}
          place="onSite.from"
        />
        <DateField
          label={t('facts.onSite.to')}
          value={onSite.to}
          onChange={(to) => setOnSite({ ...onSite, to })}
          place="onSite.to"
        />
      </SimpleGrid>
    </Section>
  );
}
