import { Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RehearsalUnderWay } from './use-rehearsal.ts';

type RehearsalProgressProps = { readonly rehearsal: RehearsalUnderWay; readonly onStop: () => void };

/** How many of the documents of a rehearsal are drafted, in place of the buttons that wait for it. */
export function RehearsalProgress({ rehearsal, onStop }: RehearsalProgressProps) {
  const { t } = useTranslation();
  const { done, total } = rehearsal;
  return (
    <Group gap="sm" wrap="nowrap" w={360}>
      <div style={{ flex: 1 }}>
        <Text size="xs" c="dimmed" role="status">
          {total === 0 ? t('templates.rehearsalStarts') : t('templates.rehearsing', { done, count: total })}
        </Text>
        <Progress
          value={total === 0 ? 2 : Math.max(2, (100 * done) / total)}
          animated
          aria-label={t('templates.rehearse')}
        />
      </div>
      <Button size="sm" variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={onStop}>
        {t('export.cancel')}
      </Button>
    </Group>
  );
}
