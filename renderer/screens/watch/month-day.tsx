import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BilingualText, IsoDate } from '../../../electron/contract/types.ts';
import type { WatchDay } from '../../../electron/contract/watch-channels.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { weekdayOf } from './month-days.ts';

type MonthDayProps = {
  readonly day: IsoDate;
  readonly today: IsoDate;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  /** Reached by Tab. */
  readonly isReached: boolean;
  readonly counts: WatchDay | undefined;
  readonly special: { readonly isOff: boolean; readonly reason: BilingualText } | undefined;
  readonly onDay: (day: IsoDate) => void;
};

const SATURDAY = 5;

/** A day of the month: how much is due on it, and why nobody works on it. */
export function MonthDay({ day, today, isOutside, isReached, counts, special, onDay }: MonthDayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { open = 0, closed = 0 } = counts ?? {};
  const isOff = special?.isOff ?? weekdayOf(day) >= SATURDAY;
  const reason = special?.reason[language];
  return (
    <td data-outside={isOutside || undefined} data-off={isOff || undefined}>
      <button
        type="button"
        className="kl-plain kl-watch-day"
        data-day={day}
        data-over={(open > 0 && day < today) || undefined}
        aria-current={day === today ? 'date' : undefined}
        aria-disabled={open + closed === 0 || undefined}
        tabIndex={isReached ? 0 : -1}
        title={reason}
        onClick={() => {
          if (open + closed > 0) onDay(day);
        }}
      >
        <span className="kl-watch-date">
          <span aria-hidden>{Number(day.slice(8))}</span>
          <VisuallyHidden>{typedFromIso(day)}</VisuallyHidden>
          {reason === undefined ? null : <span className="kl-line">{reason}</span>}
        </span>
        {open > 0 ? <b>{t('watch.month.open', { count: open })}</b> : null}
        {open + closed === 0 ? <VisuallyHidden>{t('watch.month.nothing')}</VisuallyHidden> : null}
        {closed > 0 ? <span className="kl-watch-done">{t('watch.month.closed', { count: closed })}</span> : null}
      </button>
    </td>
  );
}
