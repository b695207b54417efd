import { ActionIcon, Loader, Text } from '@mantine/core';
import {
  IconAlertSquareRounded,
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconFileOff,
  IconPlayerStop,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CheckEntry, chooseEntry, forgetEntries, stopChecking } from './check-list.ts';
import { countsIn, useSummary } from './summary.ts';

type CheckFileListProps = { readonly entries: readonly CheckEntry[]; readonly chosenId: string | null };

/** The files with what became of each. */
export function CheckFileList({ entries, chosenId }: CheckFileListProps) {
  const { t } = useTranslation();
  return (
    <ul className="kl-list kl-scroll" aria-label={t('check.files')}>
      {entries.map((each) => (
        <FileRow key={each.file.id} entry={each} isChosen={each.file.id === chosenId} />
      ))}
    </ul>
  );
}

function FileRow({ entry, isChosen }: { readonly entry: CheckEntry; readonly isChosen: boolean }) {
  const { t } = useTranslation();
  const summaryOf = useSummary();
  const { name, folder } = entry.file;
  const isRead = entry.state.name === 'checking' || entry.state.name === 'waiting';

  function forget(rows: HTMLElement | null): void {
    forgetEntries([entry]);
    // The button goes with its row; the keyboard goes on at the file that is shown now.
    requestAnimationFrame(() => rows?.querySelector<HTMLElement>('[aria-current]')?.focus());
  }

  return (
    <li className="kl-row kl-check-row" data-chosen={isChosen || undefined}>
      <StateMark entry={entry} />
      <button
        type="button"
        className="kl-row-open kl-plain"
        aria-current={isChosen || undefined}
        title={folder}
        onClick={() => chooseEntry(entry.file.id)}
      >
        <Text span size="sm" fw={600} display="block" lh={1.35}>
          {name}
        </Text>
        <Text span size="xs" c="dimmed" display="block">
          {summaryOf(entry.state)}
        </Text>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        className="kl-above"
        aria-label={t(isRead ? 'check.stop' : 'check.forget', { name })}
        onClick={(event) => (isRead ? stopChecking([entry]) : forget(event.currentTarget.closest('ul')))}
      >
        {isRead ? <IconPlayerStop size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
      </ActionIcon>
    </li>
  );
}

/** Its sentence stands beside it. */
function StateMark({ entry: { state } }: { readonly entry: CheckEntry }) {
  const look = { size: 20, stroke: 1.7, 'aria-hidden': true } as const;
  if (state.name === 'checking') return <Loader size={18} aria-hidden />;
  if (state.name === 'waiting') return <IconClock {...look} color="var(--mantine-color-dimmed)" />;
  if (state.name === 'cancelled') return <IconPlayerStop {...look} color="var(--mantine-color-dimmed)" />;
  if (state.name === 'refused') return <IconFileOff {...look} color="var(--mantine-color-dimmed)" />;
  const { error, warning } = countsIn(state.check);
  if (error > 0) return <IconAlertSquareRounded {...look} color="var(--mantine-color-error)" />;
  if (warning > 0) return <IconAlertTriangle {...look} color="var(--mantine-color-orange-6)" />;
  return <IconCircleCheck {...look} color="var(--mantine-color-green-6)" />;
}
