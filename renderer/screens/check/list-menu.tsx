import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconFileText, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone } from '../../components/tell.tsx';
import { type CheckEntry, checkFiles, forgetEntries } from './check-list.ts';

/** What can be done with all files of the list at once. */
export function ListMenu({ entries }: { readonly entries: readonly CheckEntry[] }) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const fileIds = entries.map((each) => each.file.id);

  async function copy(): Promise<void> {
    const answer = await ask('checks.copyList', { fileIds });
    if (answer.ok) tellDone(t('check.copied'));
    else tellProblems(answer.problems);
  }

  async function save(): Promise<void> {
    const answer = await ask('checks.saveList', { fileIds });
    if (!answer.ok) tellProblems(answer.problems);
    else if (answer.value !== null) tellDone(t('check.saved'));
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('check.list')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={() => void copy()}>
          {t('check.copyList')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />} onClick={() => void save()}>
          {t('check.saveList')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconRefresh size={16} stroke={1.6} aria-hidden />}
          onClick={() => checkFiles(entries.map((each) => each.file))}
        >
          {t('check.allAgain')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={() => forgetEntries(entries)}
        >
          {t('check.forgetAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
