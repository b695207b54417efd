import {
  IconAlertTriangle,
  IconCalendarClock,
  IconCalendarDue,
  IconCalendarQuestion,
  IconCircleCheck,
  IconCircleMinus,
  IconClockExclamation,
  type TablerIcon,
} from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowedRowView, FollowUpResult } from '../../../../electron/contract/types.ts';
import { PlainBadge } from '../../../components/plain-badge.tsx';
import { typedFromIso } from '../../../words/date-text.ts';
import { type RowState, stateOf } from '../followed-lines.ts';

export const STATE_ICONS: Readonly<Record<RowState | 'dropped', TablerIcon>> = {
  overdue: IconAlertTriangle,
  week: IconClockExclamation,
  month: IconCalendarDue,
  later: IconCalendarClock,
  unknown: IconCalendarQuestion,
  closed: IconCircleCheck,
  dropped: IconCircleMinus,
};

/** How a row stands in words: «Quá hạn 5 ngày», «Còn 12 ngày», «Đã kết thúc 24/02/2025». */
export function useStateWords(): (row: FollowedRowView) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ isDropped, closedOn, standing }) => {
      if (isDropped) return t('followUp.state.dropped');
      if (closedOn !== null) return t('followUp.closedOn', { date: typedFromIso(closedOn) });
      if (standing === null) return t('followUp.state.unknown');
      const { daysLeft } = standing;
      if (daysLeft < 0) return t('home.due.over', { count: -daysLeft });
      return daysLeft === 0 ? t('home.due.today') : t('home.due.left', { count: daysLeft });
    },
    [t],
  );
}

/** The standing by sign, words and colour. */
export function StateLine({ row }: { readonly row: FollowedRowView }) {
  const wordsOf = useStateWords();
  const state = stateOf(row);
  const Icon = STATE_ICONS[state];
  return (
    <span className="kl-state" data-due={state}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <span>{wordsOf(row)}</span>
    </span>
  );
}

const COLOURS: Readonly<Record<FollowUpResult, string | undefined>> = {
  done: 'petrol',
  partly: 'orange',
  'not-done': 'seal',
  'not-applicable': undefined,
};

/** The last result noted; nothing noted is said too. */
export function ResultBadge({ result }: { readonly result: FollowUpResult | null }) {
  const { t } = useTranslation();
  if (result === null) return <span className="kl-line-more">{t('followUp.noResult')}</span>;
  return <PlainBadge color={COLOURS[result]}>{t(`followUp.result.${result}`)}</PlainBadge>;
}
