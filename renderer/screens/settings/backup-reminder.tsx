import { Anchor, Group, Text } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { focusPlace } from '../workspace/places.ts';
import { useKeepingView } from './use-keeping.ts';

/** A quiet line for the home screen while the data has no backup of the last seven days; nothing otherwise. */
export function BackupReminder() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const reminder = useKeepingView()?.backups.reminder ?? 'none';
  if (reminder === 'none') return null;
  return (
    <Group gap={8} wrap="nowrap" c="dimmed">
      <IconDatabaseExport size={16} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">{reminder === 'old' ? t('office.backup.old') : t('office.backup.neverReminder')}</Text>
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => {
          navigate('/tools/settings');
          focusPlace('section.backup');
        }}
      >
        {t('office.backup.toSettings')}
      </Anchor>
    </Group>
  );
}
