import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconDatabaseExport, IconFolder, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupContents, BackupsView } from '../../../electron/contract/keeping-channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { Section } from '../../components/section.tsx';
import { momentText } from '../documents/returned/moment-text.ts';
import { BackupList } from './backup-list.tsx';
import { KeepingProgress } from './keeping-progress.tsx';
import { PlaceWarnings } from './place-warnings.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { showKeeping, useBackUp, useKeepingJob, useKeepingView } from './use-keeping.ts';

/** Where backups go, making one, and bringing one back. */
export function BackupSection() {
  const { t } = useTranslation();
  const view = useKeepingView();
  return (
    <Section title={t('office.backup.title')} hint={t('office.backup.hint')} place="section.backup">
      {view === undefined ? null : <Backups backups={view.backups} />}
    </Section>
  );
}

function Backups({ backups }: { readonly backups: BackupsView }) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const job = useKeepingJob();
  const backUp = useBackUp(job.run);
  const [chosen, setChosen] = useState<BackupContents | null>(null);
  const { folder, trouble } = backups;
  const choose = async (name: string | null) => {
    const found = await job.run(() => ask('keeping.chooseBackup', { name }));
    setChosen(found?.chosen ?? null);
  };
  const change = async (asked: ReturnType<typeof ask<'keeping.changeBackups'>>) => {
    const answer = await asked;
    if (answer.ok) showKeeping(answer.value);
    else tellProblems(answer.problems);
  };
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500}>
          {t('office.backup.folder')}
        </Text>
        <Text size="sm" className="kl-path" c={folder === null ? 'dimmed' : undefined}>
          {folder ?? t('office.backup.none')}
        </Text>
        {folder === null ? (
          <Text size="sm" c="dimmed">
            {t('office.backup.better')}
          </Text>
        ) : (
          <LastBackup {...backups} />
        )}
      </div>
      <PlaceWarnings warnings={trouble === null ? [] : [trouble]} />
      <Group gap="sm">
        {folder === null ? null : (
          <Button
            leftSection={<IconDatabaseExport size={17} stroke={1.6} aria-hidden />}
            loading={job.isRunning}
            onClick={() => void backUp()}
          >
            {t('office.backup.now')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconFolder size={17} stroke={1.6} aria-hidden />}
          onClick={() => void change(ask('keeping.chooseBackupFolder', {}))}
        >
          {folder === null ? t('office.backup.choose') : t('office.backup.change')}
        </Button>
        {folder === null ? null : (
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={17} stroke={1.6} aria-hidden />}
            onClick={() => void ask('keeping.openFolder', { which: 'backups' })}
          >
            {t('office.data.open')}
          </Button>
        )}
      </Group>
      <KeepingProgress progress={job.progress} onCancel={job.cancel} />
      {folder === null ? null : (
        <Checkbox
          label={t('office.backup.automatic')}
          checked={backups.automatic}
          onChange={(event) => void change(ask('keeping.changeBackups', { automatic: event.currentTarget.checked }))}
        />
      )}
      <BackupList backups={backups} onChoose={(name) => void choose(name)} isBusy={job.isRunning} />
      {chosen === null ? null : <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
}

function LastBackup({ lastAt, reminder }: BackupsView) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm" c="dimmed">
        {lastAt === null ? t('office.backup.never') : t('office.backup.last', { moment: momentText(lastAt) })}
      </Text>
      {reminder === 'old' ? (
        <Text size="sm" fw={500} c="var(--mantine-color-error)">
          {t('office.backup.old')}
        </Text>
      ) : null}
    </>
  );
}
