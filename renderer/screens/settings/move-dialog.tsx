import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenDataFolder } from '../../../electron/contract/keeping-channels.ts';
import { ask } from '../../client.ts';
import { Dialog } from '../../components/dialog.tsx';
import { KeepingProgress } from './keeping-progress.tsx';
import { PlaceWarnings } from './place-warnings.tsx';
import { useEverythingSaved, useKeepingJob } from './use-keeping.ts';

type MoveDialogProps = {
  readonly chosen: ChosenDataFolder;
  readonly dataFolder: string;
  readonly onClose: () => void;
};

/** Says what moving the data does before it is done. */
export function MoveDialog({ chosen, dataFolder, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const job = useKeepingJob();
  const isSaved = useEverythingSaved();
  const { folder, inspections, warnings } = chosen;
  const move = async () => {
    if (!(await isSaved())) return;
    const moved = await job.run(() => ask('keeping.moveData', {}));
    if (moved === null || moved.cancelled) onClose();
  };
  return (
    <Dialog title={t('office.move.title')} opened onClose={job.isRunning ? job.cancel : onClose} size="lg">
      <Stack gap="md">
        <Text size="sm" className="kl-path">
          {inspections === null
            ? t('office.move.copy', { folder, old: dataFolder })
            : t('office.move.use', { folder, old: dataFolder, number: inspections })}
        </Text>
        <PlaceWarnings warnings={warnings} />
        <KeepingProgress progress={job.progress} onCancel={job.cancel} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" disabled={job.isRunning} onClick={onClose}>
            {t('office.progress.cancel')}
          </Button>
          <Button loading={job.isRunning} onClick={() => void move()}>
            {inspections === null ? t('office.move.go') : t('office.move.useGo')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
