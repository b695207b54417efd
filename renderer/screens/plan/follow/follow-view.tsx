import { Button } from '@mantine/core';
import { IconFilterOff, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import type { FollowedLine } from '../followed-lines.ts';
import type { OpenEntry } from './entry-dialog.tsx';
import { FollowTable } from './follow-table.tsx';
import { RowPanel } from './row-panel.tsx';

type FollowViewProps = {
  readonly lines: readonly FollowedLine[];
  /** The open row, also while the filter leaves it out. */
  readonly open: FollowedLine | undefined;
  readonly onOpen: (mark: string) => void;
  readonly onClose: () => void;
  readonly onEntry: (entry: OpenEntry) => void;
};

/** The rows as they are followed; the open one with its history beside them. */
export function FollowView({ lines, open, onOpen, onClose, onEntry }: FollowViewProps) {
  const { t } = useTranslation();
  return (
    <div className="kl-follow-view" data-panel={open !== undefined || undefined}>
      <section aria-label={t('followUp.rows')}>
        <FollowTable lines={lines} openMark={open?.mark ?? null} onOpen={onOpen} />
      </section>
      {open === undefined ? null : (
        <section className="kl-follow-beside kl-narrow" data-region aria-label={t('followUp.panel')}>
          <RowPanel key={open.mark} line={open} onEntry={onEntry} onOpen={onOpen} onClose={onClose} />
        </section>
      )}
    </div>
  );
}

/** Nothing to show: there is nothing yet, or the filter leaves nothing. */
export function NoLines({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  if (!isFiltered)
    return (
      <Empty icon={<IconListCheck size={28} aria-hidden />} title={t('plan.noRows')} text={t('plan.noRowsHint')} />
    );
  return (
    <Empty
      icon={<IconFilterOff size={28} aria-hidden />}
      title={t('responsibilityStep.noneShown')}
      text={t('followUp.noneShownHint')}
    >
      <Button variant="light" onClick={onClear}>
        {t('responsibilityStep.clearFilters')}
      </Button>
    </Empty>
  );
}
