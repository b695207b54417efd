import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BackupContents } from '../../../electron/contract/keeping-channels.ts';
import { ask } from '../../client.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useLanguage } from '../../words/bilingual.ts';
import { sizeText } from '../../words/size-text.ts';
import { momentText } from '../documents/returned/moment-text.ts';
import { KeepingProgress } from './keeping-progress.tsx';
import { useEverythingSaved, useKeepingJob } from './use-keeping.ts';

/** What stands in a backup, and what bringing it back does. */
export function RestoreDialog({ chosen, onClose }: { readonly chosen: BackupContents; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const job = useKeepingJob();
  const isSaved = useEverythingSaved();
  const { name, madeAt, bytes, inspections, findings, files, missingFiles } = chosen;
  const restore = async () => {
    if (!(await isSaved())) return;
    const restored = await job.run(() => ask('keeping.restore', {}));
    if (restored === null || restored.cancelled) onClose();
  };
  return (
    <Dialog title={t('office.restore.title')} opened onClose={job.isRunning ? job.cancel : onClose} size="lg">
      <Stack gap="md">
        <div>
          <Text size="sm" fw={600} className="kl-path">
            {t('office.restore.of', { name })}
          </Text>
          <Text size="sm">{t('office.restore.madeAt', { moment: momentText(madeAt) })}</Text>
          <Text size="sm">
            {t('office.restore.contents', { inspections, findings, files, size: sizeText(bytes, language) })}
          </Text>
        </div>
        {missingFiles === 0 ? null : (
          <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {t('office.restore.missing', { number: missingFiles })}
          </Alert>
        )}
        <Text size="sm">{t('office.restore.aside')}</Text>
        <KeepingProgress progress={job.progress} onCancel={job.cancel} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" disabled={job.isRunning} onClick={onClose}>
            {t('office.progress.cancel')}
          </Button>
          <Button loading={job.isRunning} onClick={() => void restore()}>
            {t('office.restore.go')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
