import { IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { useStateWords } from '../follow/row-states.tsx';
import { type FollowedLine, stateOf } from '../followed-lines.ts';
import { barOf } from './bar.ts';
import type { DayScale } from './day-scale.ts';

type GanttRowProps = {
  readonly line: FollowedLine;
  readonly scale: DayScale;
  readonly issuedOn: IsoDate | undefined;
  readonly today: IsoDate;
  /** Where the rows of several units stand in one list, that of each is named. */
  readonly namesUnit: boolean;
  readonly onOpen: (mark: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A name, read out with its days, and its bar. */
export function GanttRow({
  line: { mark, number, row, parent },
  scale,
  issuedOn,
  today,
  namesUnit,
  onOpen,
  onKeyDown,
}: GanttRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useStateWords();
  const name = shown(parent === null ? row.matter : row.measure, language) || t('findings.untitled');
  const unit = shown(row.responsible, language);
  const bar = barOf(row, issuedOn, today, scale);
  const state = wordsOf(row);
  const until = row.due === null ? '' : t('followUp.dueOn', { date: typedFromIso(row.due.dueOn) });
  return (
    <>
      <button
        type="button"
        className="kl-plain kl-gantt-name"
        data-open={mark}
        data-task={parent !== null || undefined}
        aria-label={[`${number}. ${name}`, namesUnit ? unit : '', until, state].filter(Boolean).join('; ')}
        onClick={() => onOpen(mark)}
        onKeyDown={onKeyDown}
      >
        <span className={namesUnit ? 'kl-line' : 'kl-clamp'}>
          {number}. {name}
        </span>
        {namesUnit ? <span className="kl-line kl-line-more">{unit}</span> : null}
      </button>
      <div className="kl-gantt-track" data-due={stateOf(row)} aria-hidden>
        {bar === null ? (
          <span className="kl-gantt-words kl-gantt-unknown">{state}</span>
        ) : (
          <>
            <span className="kl-gantt-bar" style={bar.term} />
            {bar.late === null ? null : <span className="kl-gantt-late" style={bar.late} />}
            {bar.extension === null ? null : (
              <>
                <span className="kl-gantt-extension" style={bar.extension} />
                <span className="kl-gantt-original" style={{ left: bar.extension.left }} />
              </>
            )}
            <span className="kl-gantt-words" style={{ left: bar.end }}>
              {row.closedOn === null ? null : <IconCheck size={15} stroke={2.4} />}
              {state}
            </span>
          </>
        )}
      </div>
    </>
  );
}
