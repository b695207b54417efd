import { useTranslation } from 'react-i18next';
import type { ClockStep } from '../../../electron/contract/procedure-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';

/** How a step stands today, in one line: «Hạn 18/11/2025 · còn 4 ngày · đã dùng 11 ngày». */
export function useStanding(): (step: ClockStep) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ state, due, rule, countedFrom, daysUsed, daysLeft, daysLate }) => {
    const unit = rule?.unit ?? 'day';
    const dueOn = due?.dueOn ?? null;
    const days = (name: 'left' | 'over' | 'late' | 'used', count: number | null) =>
      count === null ? null : t(`procedure.${name}.${unit}`, { count });
    const dated = (key: 'due' | 'notDoneReference') =>
      dueOn === null ? null : t(`procedure.${key}`, { date: typedFromIso(dueOn) });
    const words = {
      done: [t('procedure.state.done'), days('used', daysUsed)],
      late: [t('procedure.state.done'), days('late', daysLate)],
      running: [dated('due'), daysLeft === 0 ? t('procedure.today') : days('left', daysLeft), days('used', daysUsed)],
      overdue: [dated('due'), days('over', daysLate)],
      suspended: [t('procedure.state.suspended'), days('left', daysLeft), days('used', daysUsed)],
      waiting: [t('procedure.waiting', { step: shown(countedFrom ?? undefined, language) })],
      open: [dated('notDoneReference')],
    }[state];
    return words.filter((each) => each !== null).join(' · ');
  };
}
