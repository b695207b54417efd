import { IconAlertTriangle, IconCalendarDue, IconCircleCheck, IconPencilQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DueAnswer, ListedInspection } from '../../../electron/contract/channels.ts';
import { typedFromIso } from '../../words/date-text.ts';

/** «Hạn 24/02/2026 · Còn 5 ngày»: by sign, words and colour. */
export function DueLine({ due }: { readonly due: DueAnswer }) {
  const { t } = useTranslation();
  const { daysLeft } = due;
  const words =
    daysLeft < 0
      ? t('home.due.over', { count: -daysLeft })
      : daysLeft === 0
        ? t('home.due.today')
        : t('home.due.left', { count: daysLeft });
  return (
    <span className="kl-state" data-due={due.state}>
      <IconCalendarDue size={15} stroke={1.7} aria-hidden />
      <span className="kl-line">
        {t('home.due.on', { date: typedFromIso(due.dueOn) })} · {words}
      </span>
    </span>
  );
}

type Counts = Pick<ListedInspection, 'faultCount' | 'missingCount'>;

/** «2 mâu thuẫn · còn thiếu 14». */
export function ProblemsLine({ faultCount, missingCount }: Counts) {
  const { t } = useTranslation();
  if (faultCount === null || missingCount === null)
    return <span className="kl-state kl-line-more">{t('home.problems.unknown')}</span>;
  const words = [
    ...(faultCount > 0 ? [t('home.problems.faults', { count: faultCount })] : []),
    ...(missingCount > 0 ? [t('home.problems.missing', { count: missingCount })] : []),
  ];
  const [state, Icon] =
    faultCount > 0
      ? (['faults', IconAlertTriangle] as const)
      : missingCount > 0
        ? (['missing', IconPencilQuestion] as const)
        : (['none', IconCircleCheck] as const);
  return (
    <span className="kl-state" data-problems={state}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span className="kl-line kl-sentence">{state === 'none' ? t('home.problems.none') : words.join(' · ')}</span>
    </span>
  );
}
