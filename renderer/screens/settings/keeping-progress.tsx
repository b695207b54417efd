import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../words/bilingual.ts';
import { sizeText } from '../../words/size-text.ts';
import type { KeepingProgress as Bytes } from './use-keeping.ts';

/** How much is copied, with a way to stop; the checking after it takes a moment more. */
export function KeepingProgress({
  progress,
  onCancel,
}: {
  readonly progress: Bytes | null;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (progress === null) return null;
  const { done, total } = progress;
  const isCopied = total > 0 && done >= total;
  return (
    <Group gap="md" wrap="nowrap" role="status">
      <Progress
        aria-label={t('office.backup.title')}
        value={total === 0 ? 0 : (done / total) * 100}
        animated={isCopied}
        style={{ flex: 1 }}
      />
      <Text size="sm" c="dimmed">
        {isCopied
          ? t('office.progress.checking')
          : t('office.progress.copying', { done: sizeText(done, language), total: sizeText(total, language) })}
      </Text>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {t('office.progress.cancel')}
      </Button>
    </Group>
  );
}
