import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReminderSettings } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { Section } from '../../components/section.tsx';
import { answerOf, queryClient } from '../../queries.ts';

const KEY = ['reminderSettings'] as const;
const CHOICES = ['notifications', 'tray'] as const;

/** What reminds beyond the window's own bell; both are off until they are chosen. */
export function RemindersSection() {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answerOf('reminders.settings', {}) });
  const change = async (changes: Partial<ReminderSettings>) => {
    const answer = await ask('reminders.changeSettings', changes);
    if (answer.ok) queryClient.setQueryData(KEY, answer.value);
    else tellProblems(answer.problems);
  };
  return (
    <Section title={t('office.reminders.title')} hint={t('office.reminders.hint')} place="section.reminders">
      {CHOICES.map((name) => (
        <Checkbox
          key={name}
          label={t(`office.reminders.${name}`)}
          description={t(`office.reminders.${name}Hint`)}
          checked={data?.[name] ?? false}
          onChange={(event) => void change({ [name]: event.currentTarget.checked })}
        />
      ))}
    </Section>
  );
}
