import { useTranslation } from 'react-i18next';
import type { WatchOverview } from '../../../electron/contract/watch-channels.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import type { WatchQuery } from './watch-query.ts';

export const STATES = ['overdue', 'week', 'month', 'later', 'unknown', 'closed'] as const;

type StateCountsProps = {
  readonly overview: WatchOverview | undefined;
  readonly query: WatchQuery;
  readonly onChange: (change: Partial<WatchQuery>) => void;
};

/** How many rows are in each state; pressing one shows exactly these, pressing it again all of them. */
export function StateCounts({ overview, query, onChange }: StateCountsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen: readonly string[] = query.states ?? [];
  return (
    <fieldset className="kl-watch-states" aria-label={t('watch.states.title')}>
      {STATES.map((state) => {
        const count = overview?.counts[state];
        const isOnly = chosen.length === 1 && chosen[0] === state;
        return (
          <button
            key={state}
            type="button"
            className="kl-surface kl-watch-state"
            data-state={state}
            data-any={(count ?? 0) > 0 || undefined}
            aria-pressed={chosen.includes(state)}
            title={t('watch.states.hint')}
            onClick={() => onChange({ states: isOnly ? undefined : [state] })}
          >
            <b>{count === undefined ? '–' : wholeText(count, language)}</b> <span>{t(`watch.state.${state}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Rows that are not closed. */
const OPEN_STATES = STATES.filter((each) => each !== 'closed');

type WhatIsKnownProps = Omit<StateCountsProps, 'query'>;

/** What the counts cannot say: rows without a day, days that may move, inspections still being computed. */
export function WhatIsKnown({ overview, onChange }: WhatIsKnownProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts, provisional = 0, waiting = 0 } = overview ?? {};
  const unknown = counts?.unknown ?? 0;
  const number = (count: number) => ({ count, number: wholeText(count, language) });
  return (
    <div className="kl-watch-known" aria-live="polite">
      {waiting > 0 ? <span data-waiting>{t('watch.known.waiting', number(waiting))}</span> : null}
      {unknown > 0 ? (
        <button
          type="button"
          className="kl-plain"
          title={t('watch.known.unknownHint')}
          onClick={() => onChange({ states: ['unknown'] })}
        >
          {t('watch.known.unknown', number(unknown))}
        </button>
      ) : null}
      {provisional > 0 ? (
        <button
          type="button"
          className="kl-plain"
          title={t('watch.known.provisionalHint')}
          onClick={() => onChange({ onlyProvisional: true, onlyExtended: undefined, states: [...OPEN_STATES] })}
        >
          {t('watch.known.provisional', number(provisional))}
        </button>
      ) : null}
    </div>
  );
}
