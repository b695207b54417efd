import { Button, Menu } from '@mantine/core';
import { IconCalendarPlus, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CalendarList, type ExcelList, useListFile } from './use-list-file.ts';

type ListFileButtonProps = { readonly list: ExcelList; readonly size?: 'compact-xs' | 'xs' | 'sm' };

/** «Xuất Excel…» beside a list. */
export function ListFileButton({ list, size = 'sm' }: ListFileButtonProps) {
  const { t } = useTranslation();
  const files = useListFile();
  return (
    <Button
      variant="subtle"
      size={size}
      leftSection={<IconFileSpreadsheet size={17} stroke={1.6} aria-hidden />}
      onClick={() => void files.excel(list)}
    >
      {t('listFile.excel')}
    </Button>
  );
}

type DeadlineFileMenuProps = { readonly list: ExcelList & CalendarList; readonly size?: 'xs' | 'sm' };

/** «Xuất…» beside a list of deadlines: as a table, or into the person's own calendar. */
export function DeadlineFileMenu({ list, size = 'sm' }: DeadlineFileMenuProps) {
  const { t } = useTranslation();
  const files = useListFile();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size={size} leftSection={<IconFileSpreadsheet size={17} stroke={1.6} aria-hidden />}>
          {t('listFile.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={16} stroke={1.6} aria-hidden />}
          onClick={() => void files.excel(list)}
        >
          {t('listFile.excel')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendarPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => void files.calendar(list)}
        >
          {t('listFile.calendar')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
