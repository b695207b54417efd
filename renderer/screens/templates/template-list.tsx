import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconFolderDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfficeTemplate } from '../../../electron/contract/types.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { FOLDERS, type FolderView } from './addresses.ts';
import { FolderSection } from './folder-section.tsx';
import { useTemplateActions, useTemplateFolders } from './use-templates.ts';

/** All kinds of documents with their templates: the shipped one, the office's own, and which is used. */
export function TemplateList() {
  const { t } = useTranslation();
  const { data } = useTemplateFolders();
  const actions = useTemplateActions();
  const folders = FOLDERS.flatMap((name) => data?.folders.find(({ folder }) => folder === name) ?? []);
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        <div className="kl-gutter">
          <Group className="kl-column" justify="space-between" py="lg" gap="md">
            <div>
              <Title order={1} size="h3">
                {t('tools.templates')}
              </Title>
              <Text size="sm" c="dimmed">
                {t('templates.hint')}
              </Text>
            </div>
            <Group gap="sm">
              <Button
                variant="subtle"
                leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
                onClick={() => void actions.importFile()}
              >
                {t('templates.importFile')}
              </Button>
              <Button
                variant="subtle"
                leftSection={<IconFolderDown size={18} stroke={1.6} aria-hidden />}
                onClick={() => void actions.importFolder()}
              >
                {t('templates.importFolder')}
              </Button>
            </Group>
          </Group>
        </div>
        <div className="kl-scroll">
          <Stack className="kl-column" gap="md" pb="xl">
            {folders.map((each) => (
              <FolderSection key={each.folder} view={each} />
            ))}
            <SetAside folders={folders} />
          </Stack>
        </div>
      </main>
    </>
  );
}

function SetAside({ folders }: { readonly folders: readonly FolderView[] }) {
  const { t } = useTranslation();
  const { restore } = useTemplateActions();
  const aside = folders
    .flatMap(({ templates }): readonly OfficeTemplate[] => templates)
    .filter((each) => each.isSetAside);
  if (aside.length === 0) return null;
  return (
    <details>
      <summary>{t('templates.setAsideCount', { count: aside.length })}</summary>
      <ul className="kl-list">
        {aside.map(({ id, name }) => (
          <li key={id}>
            <Group gap="md" py={4}>
              <Text size="sm">{name}</Text>
              <Button
                size="compact-sm"
                variant="light"
                aria-label={t('templates.restoreNamed', { name })}
                onClick={() => void restore(id)}
              >
                {t('templates.restore')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </details>
  );
}
