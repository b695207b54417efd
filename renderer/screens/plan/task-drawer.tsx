import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanTask } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { SideDrawer } from '../history/side-drawer.tsx';
import { TermField } from '../term-field.tsx';
import { useFact } from '../workspace/workspace-context.tsx';
import { type EntryKey, placeOfEntry, useChangeEntry } from './plan-entries.ts';

type TaskDrawerProps = { readonly rowKey: EntryKey; readonly onClose: () => void };

const NO_TASKS: readonly PlanTask[] = [];

/** The sub-tasks of one row. They are facts like the rest of the plan: saved as they are typed, undone as they are. */
export function TaskDrawer({ rowKey, onClose }: TaskDrawerProps) {
  const { t } = useTranslation();
  const [plan] = useFact('plan');
  const change = useChangeEntry();
  const at = placeOfEntry(plan.entries, rowKey);
  const tasks = plan.entries[at]?.tasks ?? NO_TASKS;
  const place = `plan.entries[${at}].tasks`;
  return (
    <SideDrawer title={t('followUp.tasks')} hint={t('followUp.tasksHint')} onClose={onClose}>
      <RowList
        rowName={t('followUp.task')}
        addLabel={t('followUp.addTask')}
        rows={tasks}
        fresh={(): PlanTask => ({ id: crypto.randomUUID(), measure: {} })}
        onChange={(rows) => change(rowKey, (entry) => ({ ...entry, tasks: rows.length === 0 ? undefined : [...rows] }))}
        place={place}
      >
        {(task, index, onChange) => <TaskFields task={task} place={`${place}[${index}]`} onChange={onChange} />}
      </RowList>
    </SideDrawer>
  );
}

type TaskFieldsProps = {
  readonly task: PlanTask;
  readonly place: string;
  readonly onChange: (task: PlanTask) => void;
};

function TaskFields({ task, place, onChange }: TaskFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <BilingualField
        label={t('followUp.taskMeasure')}
        value={task.measure}
        onChange={(measure) => onChange({ ...task, measure })}
        place={`${place}.measure`}
        multiline
      />
      <BilingualField
        label={t('plan.column.lead')}
        value={task.lead}
        onChange={(lead) => onChange({ ...task, lead })}
        place={`${place}.lead`}
      />
      <TermField
        label={t('plan.column.due')}
        value={task.due}
        onChange={(due) => onChange({ ...task, due })}
        place={`${place}.due`}
        none={t('followUp.asRow')}
      />
      <BilingualField
        label={t('plan.column.product')}
        value={task.product}
        onChange={(product) => onChange({ ...task, product })}
        place={`${place}.product`}
      />
    </Stack>
  );
}
