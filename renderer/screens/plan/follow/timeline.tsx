import { Button, Group, Text, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBuildingBank,
  IconCalendarPlus,
  IconCircleCheck,
  IconLockOpen,
  IconPaperclip,
  IconPencilPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, FollowedRowView, FollowUpEntry } from '../../../../electron/contract/types.ts';
import { useTellProblems } from '../../../case-files.ts';
import { ask } from '../../../client.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { momentText } from '../../documents/returned/moment-text.ts';
import type { EntryKind } from './entry-draft.ts';
import { useEntryWords } from './entry-words.ts';

const ICONS: Readonly<Record<EntryKind, TablerIcon>> = {
  progress: IconPencilPlus,
  extension: IconCalendarPlus,
  succession: IconBuildingBank,
  closing: IconCircleCheck,
  reopening: IconLockOpen,
  withdrawal: IconArrowBackUp,
};

type TimelineProps = { readonly row: FollowedRowView; readonly onWithdraw: (entryId: string) => void };

/** Everything that was noted of a row, the newest first; nothing of it is ever changed. */
export function Timeline({ row: { entries, withdrawnIds }, onWithdraw }: TimelineProps) {
  const { t } = useTranslation();
  const title = useId();
  // What was withdrawn tells so itself; the withdrawal stands with it.
  const told = entries.filter(({ kind }) => kind !== 'withdrawal').toReversed();
  return (
    <section aria-labelledby={title}>
      <Title order={3} size="h5" id={title} mb={4}>
        {t('followUp.history')}
      </Title>
      {told.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('followUp.noHistory')}
        </Text>
      ) : (
        <ol className="kl-list kl-timeline">
          {told.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              withdrawal={withdrawnIds.includes(entry.id) ? withdrawalOf(entry, entries) : null}
              onWithdraw={onWithdraw}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type Withdrawal = Extract<FollowUpEntry, { readonly kind: 'withdrawal' }>;

/** What withdrew it; undefined where the row does not hold it. */
function withdrawalOf({ id }: FollowUpEntry, entries: readonly FollowUpEntry[]): Withdrawal | undefined {
  return entries.find((each): each is Withdrawal => each.kind === 'withdrawal' && each.entryId === id);
}

type EntryProps = {
  readonly entry: FollowUpEntry;
  /** Null while it counts. */
  readonly withdrawal: Withdrawal | undefined | null;
  readonly onWithdraw: (entryId: string) => void;
};

function Entry({ entry, withdrawal, onWithdraw }: EntryProps) {
  const { t } = useTranslation();
  const wordsOf = useEntryWords();
  const Icon = ICONS[entry.kind];
  const { title, lines } = wordsOf(entry);
  return (
    <li data-withdrawn={withdrawal !== null || undefined}>
      <Icon size={17} stroke={1.7} aria-hidden />
      <div>
        <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
          <Text size="sm" fw={600} className="kl-timeline-words">
            {typedFromIso(entry.on)} · {title}
          </Text>
          {withdrawal === null ? (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              style={{ flexShrink: 0 }}
              aria-label={t('followUp.withdrawThis', { what: title, date: typedFromIso(entry.on) })}
              onClick={() => onWithdraw(entry.id)}
            >
              {t('followUp.withdraw')}
            </Button>
          ) : null}
        </Group>
        {lines.map((line) => (
          <Text key={line} size="sm" className="kl-timeline-words">
            {line}
          </Text>
        ))}
        <Files files={entry.evidence ?? []} />
        <Text size="xs" c="dimmed">
          {entry.enteredBy === undefined
            ? t('followUp.enteredAt', { moment: momentText(entry.enteredAt) })
            : t('followUp.enteredByAt', { name: entry.enteredBy, moment: momentText(entry.enteredAt) })}
        </Text>
        {withdrawal === null ? null : <Withdrawn withdrawal={withdrawal} />}
      </div>
    </li>
  );
}

function Withdrawn({ withdrawal }: { readonly withdrawal: Withdrawal | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Text size="sm" className="kl-timeline-withdrawn">
      {withdrawal === undefined
        ? t('followUp.withdrawn')
        : t('followUp.withdrawnBecause', {
            date: typedFromIso(withdrawal.on),
            reason: shown(withdrawal.reason, language),
          })}
    </Text>
  );
}

/** Each opens with the program that the system has for it. */
function Files({ files }: { readonly files: readonly Attachment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellProblems = useTellProblems();
  const open = async ({ sha256, fileName }: Attachment) => {
    const answer = await ask('attachments.open', { sha256, fileName });
    if (!answer.ok) tellProblems(answer.problems);
  };
  if (files.length === 0) return null;
  return (
    <Group gap={4}>
      {files.map((file) => (
        <Button
          key={file.id}
          size="compact-xs"
          variant="default"
          maw="100%"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          aria-label={t('attachment.openNamed', { name: file.fileName })}
          onClick={() => void open(file)}
        >
          {shown(file.caption, language) || file.fileName}
        </Button>
      ))}
    </Group>
  );
}
