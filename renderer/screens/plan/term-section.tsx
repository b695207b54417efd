import { Group, Text } from '@mantine/core';
import { IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InspectionFacts, IsoDate, Term } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraft } from '../../saving/drafts.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { TermField } from '../term-field.tsx';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';

/** Until when the plan runs, who receives it and who follows it. */
export function TermSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view, facts } = useWorkspace();
  const [plan, setPlan] = useFact('plan');
  const needsReceipts = useDraft(facts, runsFromReceipt);
  return (
    <Section title={t('plan.term')} hint={t('plan.termHint')} place="plan">
      <TermField
        label={t('plan.termLabel')}
        value={plan.term}
        onChange={(term) => setPlan({ ...plan, term })}
        place="plan.term"
      />
      <Group gap={8} wrap="nowrap" mih={24}>
        <IconCalendarDue size={18} stroke={1.7} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm" aria-live="polite">
          {view.planDeadline === null
            ? t('plan.noDeadline')
            : t('plan.deadline', {
                date: typedFromIso(view.planDeadline.dueOn),
                why: shown(view.planDeadline.why, language),
              })}
        </Text>
      </Group>
      {needsReceipts ? <Receipts /> : null}
      <BilingualField
        label={t('plan.reportTo')}
        value={plan.reportTo}
        onChange={(reportTo) => setPlan({ ...plan, reportTo })}
        place="plan.reportTo"
      />
      <TextField
        label={t('followUp.officer')}
        description={t('followUp.officerHint')}
        value={plan.officer}
        onChange={(officer) => setPlan({ ...plan, officer })}
        place="plan.officer"
      />
    </Section>
  );
}

/** When each unit received the document: asked for where a term runs from there. */
function Receipts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const [plan, setPlan] = useFact('plan');
  const receipts = plan.receipts ?? [];
  const change = (unitId: string, on: IsoDate | undefined) => {
    const others = receipts.filter((each) => each.unitId !== unitId);
    setPlan({ ...plan, receipts: on === undefined ? others : [...others, { unitId, on }] });
  };
  return (
    <fieldset className="kl-card" data-place="plan.receipts">
      <Text component="legend" size="sm" fw={500}>
        {t('followUp.receipts')}
      </Text>
      <Text size="xs" c="dimmed" mb="xs">
        {t('followUp.receiptsHint')}
      </Text>
      <Group gap="md" align="flex-start">
        {units.map((unit, index) => (
          <DateField
            key={unit.id}
            label={shown(unit.name, language) || t('facts.unitNumber', { number: index + 1 })}
            value={receipts.find((each) => each.unitId === unit.id)?.on}
            place={`plan.receipts.${unit.id}`}
            onChange={(on) => change(unit.id, on)}
          />
        ))}
      </Group>
    </fieldset>
  );
}

/** A day that was entered stays in sight when no term asks for it any more. */
function runsFromReceipt({ plan, recommendations }: InspectionFacts): boolean {
  const terms: readonly (Term | undefined)[] = [
    plan.term,
    ...recommendations.map(({ term }) => term),
    ...plan.entries.flatMap(({ due, tasks = [] }) => [due, ...tasks.map((task) => task.due)]),
  ];
  const isFromReceipt = (term: Term | undefined) => term?.kind === 'within' && term.from === 'receipt';
  return (plan.receipts ?? []).length > 0 || terms.some(isFromReceipt);
}
