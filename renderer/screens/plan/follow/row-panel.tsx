import { Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import {
  IconBuildingBank,
  IconCalendarPlus,
  IconCircleCheck,
  IconLockOpen,
  IconPencilPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FollowedRowView, FollowUpAllowed } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import type { FollowedLine } from '../followed-lines.ts';
import type { OpenEntry } from './entry-dialog.tsx';
import { RowFacts } from './row-facts.tsx';
import { RowTasks } from './row-tasks.tsx';
import { Timeline } from './timeline.tsx';

type RowPanelProps = {
  readonly line: FollowedLine;
  readonly onEntry: (entry: OpenEntry) => void;
  readonly onOpen: (mark: string) => void;
  readonly onClose: () => void;
};

/** One row beside the list: how it stands, what can be done with it now, and everything that was noted. */
export function RowPanel({ line, onEntry, onOpen, onClose }: RowPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { row, number, parent } = line;
  return (
    <Stack gap="md" p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {t(parent === null ? 'followUp.rowNumber' : 'followUp.taskNumber', { number })}
          </Title>
          <Text size="sm">{shown(parent === null ? row.matter : row.measure, language)}</Text>
        </div>
        <CloseButton aria-label={t('followUp.closePanel')} onClick={onClose} />
      </Group>
      <Actions row={row} onEntry={onEntry} />
      <RowFacts row={row} />
      {parent === null ? <RowTasks row={row} number={number} onOpen={onOpen} /> : null}
      <Timeline row={row} onWithdraw={(entryId) => onEntry({ kind: 'withdrawal', targets: [{ row, entryId }] })} />
    </Stack>
  );
}

const ACTS: readonly (readonly [FollowUpAllowed, TablerIcon])[] = [
  ['progress', IconPencilPlus],
  ['extension', IconCalendarPlus],
  ['succession', IconBuildingBank],
  ['closing', IconCircleCheck],
  ['reopening', IconLockOpen],
];

type ActionsProps = { readonly row: FollowedRowView; readonly onEntry: (entry: OpenEntry) => void };

function Actions({ row, onEntry }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" role="group" aria-label={t('followUp.actions')}>
      {ACTS.filter(([act]) => row.allowed.includes(act)).map(([act, Icon], index) => (
        <Button
          key={act}
          size="xs"
          variant={index === 0 ? 'filled' : 'default'}
          leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
          onClick={() => onEntry({ kind: act, targets: [{ row }] })}
        >
          {t(`followUp.act.${act}`)}
        </Button>
      ))}
    </Group>
  );
}
