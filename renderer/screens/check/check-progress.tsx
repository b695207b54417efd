import { Button, Group, Progress, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CheckEntry, stopChecking } from './check-list.ts';

type CheckProgressProps = { readonly total: number; readonly underWay: readonly CheckEntry[] };

/** How many of the files are still to be read, with the way to stop all of them. Says so aloud when it is over. */
export function CheckProgress({ total, underWay }: CheckProgressProps) {
  const { t } = useTranslation();
  const done = total - underWay.length;
  const isOver = underWay.length === 0;
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="xs" c="dimmed" role="status" className="kl-check-status">
        {total === 0 ? '' : t(isOver ? 'check.over' : 'check.underWay', { count: total, done })}
      </Text>
      {isOver ? null : (
        <>
          <Progress
            value={Math.max(4, (100 * done) / total)}
            animated
            aria-label={t('check.progress')}
            className="kl-check-progress"
          />
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            onClick={() => stopChecking(underWay)}
          >
            {t('check.stopAll')}
          </Button>
        </>
      )}
    </Group>
  );
}
