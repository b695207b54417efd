import { ActionIcon, Button, Group, Menu, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconFileExport, IconTrash, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenDialog } from '../dialogs/finding-dialogs.tsx';
import type { FindingActions } from '../finding-actions.ts';

type SelectionBarProps = {
  readonly ids: readonly string[];
  readonly actions: FindingActions;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClear: () => void;
  readonly onDialog: (dialog: OpenDialog) => void;
};

/** What can be done to the selected findings; below the list, so that no row moves when it appears. */
export function SelectionBar({ ids, actions, onMove, onClear, onDialog }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <Group
      className="kl-selection-bar"
      gap={6}
      wrap="nowrap"
      role="toolbar"
      aria-label={t('findings.selected', { count: ids.length })}
    >
      <Text size="sm" fw={600} truncate flex={1}>
        {t('findings.selectedShort', { count: ids.length })}
      </Text>
      <Button
        size="xs"
        px="sm"
        variant="default"
        style={{ flexShrink: 0 }}
        onClick={() => onDialog({ name: 'set', ids })}
      >
        {t('findings.setTo')}
      </Button>
      {ids.length < 2 ? null : (
        <Button size="xs" variant="default" style={{ flexShrink: 0 }} onClick={() => onDialog({ name: 'merge', ids })}>
          {t('findings.merge')}
        </Button>
      )}
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('findings.moreForSelected')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowUp size={15} aria-hidden />} onClick={() => onMove(-1)}>
            {t('findings.moveUp')}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={15} aria-hidden />} onClick={() => onMove(1)}>
            {t('findings.moveDown')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={() => void actions.duplicateAll(ids)}>
            {t('findings.duplicate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={15} aria-hidden />}
            onClick={() => onDialog({ name: 'copy-there', ids })}
          >
            {t('findings.copyTo')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => void actions.removeAll(ids)}>
            {t('findings.removeSelected')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('findings.clearSelection')}>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('findings.clearSelection')} onClick={onClear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
