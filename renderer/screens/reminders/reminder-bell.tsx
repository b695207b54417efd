import { ActionIcon, Indicator, Popover, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ReminderLine } from '../../../electron/contract/channels.ts';
import { listen } from '../../client.ts';
import { ReminderList } from './reminder-list.tsx';
import { markRead, refreshReminders, useReminders } from './use-reminders.ts';

/** Above it the bell says that there are more. */
const MOST_SHOWN = 99;

/** «Nhắc việc» at the top of every screen: how many are unread, and the list. */
export function ReminderBell() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const view = useReminders();
  const unread = view?.unread ?? 0;
  const goTo = ({ inspectionId, row }: Pick<ReminderLine, 'inspectionId' | 'row'>) => {
    setOpen(false);
    navigate(`/inspection/${encodeURIComponent(inspectionId)}/remediation/${encodeURIComponent(row)}`);
  };
  useEffect(() =>
    listen('reminders.opened', ({ line }) => {
      if (line === null) setOpen(true);
      else goTo(line);
    }),
  );
  const name = unread === 0 ? t('reminders.title') : t('reminders.unread', { count: unread });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={440}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={name} disabled={isOpen}>
          <Indicator
            disabled={unread === 0}
            label={unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            size={16}
            offset={5}
            color="seal"
          >
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={name}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              onClick={() => {
                refreshReminders();
                setOpen(!isOpen);
              }}
            >
              <IconBell size={19} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('reminders.title')} p={0}>
        {view === undefined ? null : (
          <ReminderList
            view={view}
            onOpen={(line) => {
              void markRead({ inspectionId: line.inspectionId, mark: line.mark, dueOn: line.dueOn });
              goTo(line);
            }}
            onReadAll={() => void markRead('all')}
            onAll={(watchView) => {
              setOpen(false);
              navigate(`/tools/watch/${watchView}`);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
