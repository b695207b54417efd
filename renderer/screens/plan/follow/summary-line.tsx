import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf, type FollowedLine, ROW_STATES, type RowState } from '../followed-lines.ts';
import { STATE_ICONS } from './row-states.tsx';

type SummaryLineProps = {
  /** Those of the unit chosen, whatever their state. */
  readonly lines: readonly FollowedLine[];
  readonly state: RowState | undefined;
  readonly onState: (state: RowState | undefined) => void;
};

/** «12 dòng: 1 quá hạn · 2 đến hạn trong 7 ngày …»; each number shows just these rows, and once more all of them. */
export function SummaryLine({ lines, state, onState }: SummaryLineProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countsOf(lines), [lines]);
  const total = ROW_STATES.reduce((sum, each) => sum + counts[each], 0);
  const offered = ROW_STATES.filter((each) => counts[each] > 0 || each === state);
  return (
    <Group gap={6} role="group" aria-label={t('followUp.summary')}>
      <Text size="sm" fw={500}>
        {t('followUp.rowCount', { count: total })}
      </Text>
      {offered.map((each) => {
        const Icon = STATE_ICONS[each];
        return (
          <button
            key={each}
            type="button"
            className="kl-follow-count kl-state"
            data-due={each}
            aria-pressed={each === state}
            onClick={() => onState(each === state ? undefined : each)}
          >
            <Icon size={15} stroke={1.7} aria-hidden />
            {t(`followUp.counted.${each}`, { count: counts[each] })}
          </button>
        );
      })}
    </Group>
  );
}
