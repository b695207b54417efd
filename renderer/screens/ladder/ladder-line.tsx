import { Group, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../electron/contract/channels.ts';
import { answerOf, keys } from '../../queries.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useFact, useWorkspace } from '../workspace/workspace-context.tsx';

type Ladder = OutputOf<'followUp.ladders'>[number];

/**
 * How far a unit has been urged, what comes next and why.
 * @param props.unitId null for all units for which something is to be done, one line each
 */
export function LadderLine({ unitId }: { readonly unitId: string | null }) {
  const { id } = useWorkspace();
  const { data } = useQuery({
    queryKey: keys.ladders(id),
    queryFn: () => answerOf('followUp.ladders', { inspectionId: id }),
    placeholderData: keepPreviousData,
  });
  const all = data ?? [];
  const wanted = (each: Ladder) => (unitId === null ? all.length === 1 || each.next !== null : each.unitId === unitId);
  return all
    .filter(wanted)
    .map((each) => <OneLadder key={each.unitId} ladder={each} isNamed={unitId === null && all.length > 1} />);
}

function OneLadder({ ladder, isNamed }: { readonly ladder: Ladder; readonly isNamed: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const name = shown(units.find((each) => each.id === ladder.unitId)?.name, language);
  const next = ladder.next === null ? '' : t('ladder.next', { step: t(`ladder.step.${ladder.next}`) });
  const skipped = ladder.skipped.map((step) => t('ladder.skipped', { step: t(`ladder.step.${step}`) }));
  return (
    <Group className="kl-tools" gap={6} role="group" aria-label={t('ladder.title')} data-ladder={ladder.unitId}>
      {isNamed ? (
        <Text size="xs" fw={600}>
          {name}
        </Text>
      ) : null}
      {ladder.steps.map((step, index) => (
        <Fragment key={step}>
          {index === 0 ? null : <IconChevronRight size={14} aria-hidden style={{ flexShrink: 0 }} />}
          <Text
            size="xs"
            fw={step === ladder.at ? 700 : undefined}
            td={step === ladder.next ? 'underline' : undefined}
            c={step === ladder.at || step === ladder.next ? undefined : 'dimmed'}
            aria-current={step === ladder.at ? 'step' : undefined}
          >
            {t(`ladder.step.${step}`)}
          </Text>
        </Fragment>
      ))}
      <Text size="xs" c={skipped.length > 0 ? 'orange' : 'dimmed'}>
        {[next, t(`ladder.reason.${ladder.reason}`, { count: ladder.overdueCount }), ...skipped]
          .filter((each) => each !== '')
          .join(' ')}
      </Text>
    </Group>
  );
}
