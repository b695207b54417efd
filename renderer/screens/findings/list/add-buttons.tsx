import { Button, Group, Menu } from '@mantine/core';
import { IconBooks, IconChevronDown, IconFileImport, IconPlus, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../commands/bound-commands.ts';
import { commandEntry } from '../../../commands/commands.ts';
import { ShownKeys } from '../../../commands/shown-keys.tsx';
import type { OpenDialog } from '../dialogs/finding-dialogs.tsx';
import type { FindingActions } from '../finding-actions.ts';

type AddButtonsProps = { readonly actions: FindingActions; readonly onDialog: (dialog: OpenDialog) => void };

/** A new shortcoming at once; the other ways to a finding in one menu. */
export function AddButtons({ actions, onDialog }: AddButtonsProps) {
  const { t } = useTranslation();
  useCommand({ name: 'library', run: () => onDialog({ name: 'library' }) });
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="sm"
        flex={1}
        px="sm"
        variant="light"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => void actions.add('shortcoming')}
      >
        {t('findings.addShortcoming')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="sm" px="sm" variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('findings.addOther')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconThumbUp size={16} color="var(--mantine-color-green-6)" aria-hidden />}
            onClick={() => void actions.add('achievement')}
          >
            {t('findings.addAchievement')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBooks size={16} aria-hidden />}
            rightSection={<ShownKeys keys={commandEntry('library').keys ?? []} />}
            onClick={() => onDialog({ name: 'library' })}
          >
            {t('findings.addFromLibrary')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => onDialog({ name: 'copy-here' })}
          >
            {t('findings.copyFrom')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
