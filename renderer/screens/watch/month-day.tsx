import { useTranslation } from 'react-i18next';
import type { WatchDay } from '../../../electron/contract/channels.ts';
import type { BilingualText, IsoDate } from '../../../electron/contract/types.ts';
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
  const due =
    open + closed === 0
      ? `${typedFromIso(day)}: ${t('watch.month.nothing')}`
      : t('watch.month.day', { date: typedFromIso(day), open, closed });
  return (
    <td data-outside={isOutside || undefined} data-off={isOff || undefined}>
      <button
        type="button"
        className="kl-plain kl-watch-day"
        data-day={day}
        data-over={(open > 0 && day < today) || undefined}
        aria-current={day === today ? 'date' : undefined}
        aria-label={[due, reason].filter(Boolean).join(', ')}
        aria-disabled={open + closed === 0 || undefined}
        tabIndex={isReached ? 0 : -1}
        title={reason}
        onClick={() => {
          if (open + closed > 0) onDay(day);
        }}
      >
        <span className="kl-watch-date">
          {Number(day.slice(8))}
          {reason === undefined ? null : <span className="kl-line">{reason}</span>}
        </span>
        {open > 0 ? <b>{t('watch.month.open', { count: open })}</b> : null}
        {closed > 0 ? <span className="kl-watch-done">{t('watch.month.closed', { count: closed })}</span> : null}
      </button>
    </td>
  );
}
