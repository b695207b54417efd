import { Group, Loader, SegmentedControl, Stack } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Empty } from '../../components/empty.tsx';
import { Section } from '../../components/section.tsx';
import { answerOf, keys } from '../../queries.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { ReceivePlanButton } from '../plan-received/receive-button.tsx';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';
import { PlanTable } from './plan-table.tsx';
import { unitOfMark } from './step-part.ts';
import { TermSection } from './term-section.tsx';

/** The plan of each unit as it will be printed: its term, and one row a thing to be mended. */
export function PlanView({ mark }: { readonly mark: string | null }) {
  const { t } = useTranslation();
  const [units] = useFact('units');
  const wantedUnit = unitOfMark(mark);
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
            action={
              <Group gap="xs" justify="flex-end">
                <ReceivePlanButton key={unitId} unitId={unitId} />
                <UnitChoice unitId={unitId} onChoose={setChosenId} />
              </Group>
            }
          >
            <PlanRows key={unitId} unitId={unitId} wanted={mark} />
          </Section>
        )}
      </Stack>
    </div>
  );
}

/** Letters of a name that has room beside others. */
const SHORT_NAME = 28;

function UnitChoice({ unitId, onChoose }: { readonly unitId: string; readonly onChoose: (unitId: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const options = units.map((unit, index) => ({ value: unit.id, label: shown(unit.name, language) || `${index + 1}` }));
  if (units.length < 2) return null;
  if (units.length > 3 || options.some(({ label }) => label.length > SHORT_NAME))
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

function PlanRows({ unitId, wanted }: { readonly unitId: string; readonly wanted: string | null }) {
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
