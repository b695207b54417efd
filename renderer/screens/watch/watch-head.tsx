import { Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeadlineFileMenu } from '../../list-files/list-file-menu.tsx';
import { useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { SynthesisButton } from '../synthesis/synthesis-button.tsx';
import type { useWatchState } from './use-watch-state.ts';
import { useWatchPages } from './watch-answers.ts';
import { isWhole, narrowing, WATCH_MODES, type WatchQuery } from './watch-query.ts';

type WatchHeadProps = { readonly state: ReturnType<typeof useWatchState>; readonly query: WatchQuery };

/** What the screen is, how many rows are found, and how to look at them. */
export function WatchHead({ state, query }: WatchHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { total, isReady } = useWatchPages(query, 0, 0);
  const number = { count: total, number: wholeText(total, language) };
  return (
    <Group justify="space-between" py="md" gap="md">
      <div>
        <Title order={1} size="h3">
          {t('watch.title')}
        </Title>
        <Text size="sm" c="dimmed" mih={22} aria-live="polite">
          {isReady ? (isWhole(query) ? t('watch.total', number) : t('watch.rangeTotal', number)) : ''}
        </Text>
      </div>
      <Group gap="sm">
        <SynthesisButton choice={{ unit: query.unit, from: query.due?.from, to: query.due?.to }} />
        <DeadlineFileMenu list={{ name: 'watch', ...narrowing(query), order: query.order }} />
        <SegmentedControl
          aria-label={t('watch.view.title')}
          value={state.mode}
          onChange={(chosen) => state.setMode(WATCH_MODES.find((each) => each === chosen) ?? 'list')}
          data={WATCH_MODES.map((value) => ({ value, label: t(`watch.view.${value}`) }))}
        />
      </Group>
    </Group>
  );
}
