import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupsView } from '../../../electron/contract/keeping-channels.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { sizeText } from '../../words/size-text.ts';
import { momentText } from '../documents/returned/moment-text.ts';

/** So many at first: the newest are the ones that are wanted. */
const SHOWN = 5;

type BackupListProps = {
  readonly backups: BackupsView;
  /** Null: a file from elsewhere. */
  readonly onChoose: (name: string | null) => void;
  readonly isBusy: boolean;
};

/** The backups in the folder, newest first, each with the way back to it. */
export function BackupList({ backups: { files, folder, trouble }, onChoose, isBusy }: BackupListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? files : files.slice(0, SHOWN);
  return (
    <Stack gap={6}>
      {folder === null ? null : (
        <Text size="sm" fw={500} mt="xs">
          {t('office.backup.files')}
        </Text>
      )}
      {folder !== null && files.length === 0 && trouble === null ? (
        <Text size="sm" c="dimmed">
          {t('office.backup.noFiles')}
        </Text>
      ) : null}
      {shown.length === 0 ? null : (
        <ul className="kl-backups" aria-label={t('office.backup.files')}>
          {shown.map(({ name, madeAt, bytes }) => (
            <li key={name}>
              <Text size="sm">{momentText(madeAt)}</Text>
              <Text size="sm" c="dimmed">
                {sizeText(bytes, language)}
              </Text>
              <Button
                size="compact-sm"
                variant="subtle"
                disabled={isBusy}
                aria-label={`${t('office.backup.restore')} ${momentText(madeAt)}`}
                onClick={() => onChoose(name)}
              >
                {t('office.backup.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm">
        {files.length > shown.length ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
            {t('office.backup.more', { number: files.length })}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" disabled={isBusy} onClick={() => onChoose(null)}>
          {t('office.backup.restoreFrom')}
        </Button>
      </Group>
    </Stack>
  );
}
