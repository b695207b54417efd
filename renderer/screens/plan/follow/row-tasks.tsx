import { Button, Group, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedRowView } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { markOf } from '../step-part.ts';
import { TaskDrawer } from '../task-drawer.tsx';
import { StateLine } from './row-states.tsx';

type RowTasksProps = {
  readonly row: FollowedRowView;
  readonly number: string;
  readonly onOpen: (mark: string) => void;
};

/** The parts of a row that somebody does for himself; each opens as a row of its own. */
export function RowTasks({ row, number, onOpen }: RowTasksProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const [isEditing, setEditing] = useState(false);
  const { unitId } = row.key;
  if (unitId === undefined) return null;
  return (
    <section aria-labelledby={title}>
      <Group justify="space-between" mb={4}>
        <Title order={3} size="h5" id={title}>
          {t('followUp.tasks')}
        </Title>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t(row.tasks.length === 0 ? 'followUp.addTasks' : 'followUp.editTasks')}
        </Button>
      </Group>
      {row.tasks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('followUp.noTasks')}
        </Text>
      ) : (
        <ol className="kl-list">
          {row.tasks.map((task, index) => (
            <li key={task.taskId}>
              <button type="button" className="kl-plain kl-follow-task" onClick={() => onOpen(markOf(task))}>
                <span>
                  {number}.{index + 1}. {shown(task.measure, language) || t('followUp.taskWithoutWords')}
                </span>
                <StateLine row={task} />
              </button>
            </li>
          ))}
        </ol>
      )}
      {isEditing ? <TaskDrawer rowKey={{ ...row.key, unitId }} onClose={() => setEditing(false)} /> : null}
    </section>
  );
}
