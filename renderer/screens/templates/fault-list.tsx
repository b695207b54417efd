import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../words/problem-words.ts';
import type { PlacedProblem } from './places.ts';

const MOST_SHOWN = 100;

type FaultListProps = {
  readonly faults: readonly PlacedProblem[];
  readonly notices: readonly PlacedProblem[];
  /** What the rehearsal said last; none after a change. */
  readonly rehearsed: number | null;
  readonly onGo: (place: PlacedProblem) => void;
};

/** Everything that is wrong, each leading to its line. */
export function FaultList({ faults, notices, rehearsed, onGo }: FaultListProps) {
  const { t } = useTranslation();
  const good = rehearsed === null ? t('templates.noFault') : t('templates.rehearsedWell', { count: rehearsed });
  return (
    <section className="kl-faults" aria-label={t('templates.faults')}>
      <Group gap={8} px={12} py={8} role="status">
        {faults.length === 0 ? (
          <>
            <IconCircleCheck size={17} aria-hidden />
            <Text size="sm">{good}</Text>
          </>
        ) : (
          <>
            <IconAlertTriangle size={17} color="var(--mantine-color-error)" aria-hidden />
            <Text size="sm" fw={600}>
              {t('templates.faultCount', { count: faults.length })}
            </Text>
          </>
        )}
      </Group>
      <ul className="kl-list">
        {[...faults, ...notices].slice(0, MOST_SHOWN).map((each) => (
          <Fault key={JSON.stringify(each)} place={each} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

type FaultProps = { readonly place: PlacedProblem; readonly onGo: (place: PlacedProblem) => void };

function Fault({ place, onGo }: FaultProps) {
  const { t } = useTranslation();
  const { what, fix } = useProblemWords()(place.problem);
  const { language, line } = place;
  return (
    <li>
      <UnstyledButton className="kl-fault" onClick={() => onGo(place)} disabled={language === null}>
        <span className="kl-tag">
          {language === null
            ? t('templates.elsewhere')
            : t('templates.atLine', { language: language.toUpperCase(), line })}
        </span>
        <span>
          {what}{' '}
          <Text span size="sm" c="dimmed">
            {fix}
          </Text>
        </span>
      </UnstyledButton>
    </li>
  );
}
