import { Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReminderLine, RemindersView } from '../../../electron/contract/channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { DueLine } from '../home/inspection-states.tsx';

type ReminderListProps = {
  readonly view: RemindersView;
  readonly onOpen: (line: ReminderLine) => void;
  readonly onReadAll: () => void;
  /** The view of the watch of that name. */
  readonly onAll: (watchView: 'overdue' | 'month') => void;
};

/** What is due soon, then what is overdue; unread ones are marked. */
export function ReminderList({ view, onOpen, onReadAll, onAll }: ReminderListProps) {
  const { t } = useTranslation();
  const { unread, soon, overdue } = view;
  return (
    <div className="kl-reminders">
      <Group justify="space-between" px="md" py="sm" wrap="nowrap">
        <Title order={2} size="h5">
          {t('reminders.title')}
        </Title>
        {unread === 0 ? null : (
          <Button size="compact-sm" variant="subtle" onClick={onReadAll}>
            {t('reminders.readAll')}
          </Button>
        )}
      </Group>
      {soon.total + overdue.total === 0 ? (
        <Text size="sm" c="dimmed" px="md" pb="md">
          {t('reminders.none')}
        </Text>
      ) : (
        <div className="kl-reminders-parts">
          <Part title={t('reminders.soon')} part={soon} onOpen={onOpen} onAll={() => onAll('month')} />
          <Part title={t('reminders.overdue')} part={overdue} onOpen={onOpen} onAll={() => onAll('overdue')} />
        </div>
      )}
    </div>
  );
}

type PartProps = {
  readonly title: string;
  readonly part: RemindersView['soon'];
  readonly onOpen: (line: ReminderLine) => void;
  readonly onAll: () => void;
};

function Part({ title, part: { total, lines }, onOpen, onAll }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (total === 0) return null;
  return (
    <section aria-label={title}>
      <Group justify="space-between" px="md" py={4} className="kl-reminders-head">
        <Text size="sm" fw={600}>
          {title} ({wholeText(total, language)})
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={onAll}>
          {t('reminders.all')}
        </Button>
      </Group>
      <ul className="kl-reminder-lines">
        {lines.map((line) => (
          <li key={`${line.inspectionId} ${line.mark}`}>
            <Line line={line} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {total > lines.length ? (
        <Text size="xs" c="dimmed" px="md" py={6}>
          {t('reminders.more', { number: wholeText(total - lines.length, language) })}
        </Text>
      ) : null}
    </section>
  );
}

function Line({ line, onOpen }: { readonly line: ReminderLine; readonly onOpen: (line: ReminderLine) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { matter, responsible, standing, isUnread, isProvisional } = line;
  return (
    <button
      type="button"
      className="kl-plain kl-reminder"
      data-unread={isUnread || undefined}
      onClick={() => onOpen(line)}
    >
      <DueLine due={standing} />
      <span className="kl-reminder-matter">{shown(matter, language)}</span>
      <span className="kl-line kl-line-more">
        {shown(responsible, language)}
        {isProvisional ? ` · ${t('reminders.provisional')}` : ''}
      </span>
      {isUnread ? <VisuallyHidden>{t('reminders.isUnread')}</VisuallyHidden> : null}
    </button>
  );
}
