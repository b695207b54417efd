import { Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCalendarCheck, IconCalendarDue } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Empty } from '../../components/empty.tsx';
import { Section } from '../../components/section.tsx';
import { answerOf, keys } from '../../queries.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { TermField } from '../term-field.tsx';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { PlanTable } from './plan-table.tsx';

/**
 * The remediation plan of each unit: its term, and one row a shortcoming.
 * @param props.part the row to be in sight: ids of finding and unit, «f7~u1»
 */
export function RemediationStep({ part = '' }: { readonly part?: string }) {
  const { t } = useTranslation();
  const [units] = useFact('units');
  const [wanted, wantedUnit = null] = part.split('~');
  const [chosenId, setChosenId] = useState<string | null>(wantedUnit);
  useEffect(() => {
    if (wantedUnit !== null) setChosenId(wantedUnit);
  }, [wantedUnit]);
  const unitId = units.find((unit) => unit.id === chosenId)?.id ?? units[0]?.id;
  return (
    <div className="kl-scroll">
      <Stack gap="lg" p="lg" maw={1560} mx="auto">
        <TermSection />
        {unitId === undefined ? (
          <Empty
            icon={<IconCalendarCheck size={28} aria-hidden />}
            title={t('plan.noUnit')}
            text={t('plan.noUnitHint')}
          />
        ) : (
          <Section
            title={t('plan.rows')}
            hint={t('plan.rowsHint')}
            place="plan.entries"
            action={<UnitChoice unitId={unitId} onChoose={setChosenId} />}
          >
            <PlanRows key={unitId} unitId={unitId} wanted={wanted} />
          </Section>
        )}
      </Stack>
    </div>
  );
}

function TermSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view } = useWorkspace();
  const [plan, setPlan] = useFact('plan');
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
      <BilingualField
        label={t('plan.reportTo')}
        value={plan.reportTo}
        onChange={(reportTo) => setPlan({ ...plan, reportTo })}
        place="plan.reportTo"
      />
    </Section>
  );
}

function UnitChoice({ unitId, onChoose }: { readonly unitId: string; readonly onChoose: (unitId: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const options = units.map((unit, index) => ({ value: unit.id, label: shown(unit.name, language) || `${index + 1}` }));
  if (units.length < 2) return null;
  if (units.length > 3)
    return (
      <ChoiceField
        label={t('plan.unit')}
        labelHidden
        value={unitId}
        options={options}
        onChange={(chosen) => chosen !== undefined && onChoose(chosen)}
      />
    );
  return <SegmentedControl size="xs" aria-label={t('plan.unit')} value={unitId} onChange={onChoose} data={options} />;
}

function PlanRows({ unitId, wanted }: { readonly unitId: string; readonly wanted?: string }) {
  const { t } = useTranslation();
  const { id } = useWorkspace();
  const { data } = useQuery({
    queryKey: keys.plan(id, unitId),
    queryFn: () => answerOf('plan.rows', { inspectionId: id, unitId }),
    placeholderData: keepPreviousData,
  });
  if (data === undefined) return <Loader size="sm" />;
  if (data.length === 0)
    return (
      <Empty icon={<IconCalendarCheck size={28} aria-hidden />} title={t('plan.noRows')} text={t('plan.noRowsHint')} />
    );
  return <PlanTable rows={data} unitId={unitId} wanted={wanted} />;
}
