import { Skeleton } from '@mantine/core';
import { IconCalendarOff, IconCircleCheck, IconHourglassEmpty, IconRepeat } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WatchedLine } from '../../../electron/contract/watch-channels.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { DueLine } from '../home/inspection-states.tsx';
import { addressOf } from '../workspace/places.ts';

/** One row of a plan, leading to its place there; a grey shape until its page has come. */
export const WatchRow = memo(function WatchRow({ line }: { readonly line: WatchedLine | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (line === undefined) {
    return (
      <div className="kl-row" style={{ height: '100%' }}>
        <Skeleton height={14} width="55%" />
      </div>
    );
  }
  const lead = shown(line.lead, language);
  const about = [
    shown(line.inspection, language) || t('home.untitled'),
    line.closingNumber === undefined ? '' : t('watch.row.closing', { number: line.closingNumber }),
    line.officer === '' ? '' : t('watch.row.officer', { name: line.officer }),
  ];
  return (
    <div className="kl-row kl-watch-row" style={{ height: '100%' }} data-state={line.state}>
      <div className="kl-watch-matter">
        <p className="kl-line kl-line-name kl-sentence">
          <Link href={addressOf(line.inspectionId, 'remediation', line.mark)} title={shown(line.matter, language)}>
            {shown(line.matter, language) || t('watch.row.noMatter')}
          </Link>
        </p>
        <p className="kl-line kl-line-units">
          {[
            line.taskId === undefined ? '' : t('watch.row.task'),
            shown(line.responsible, language) || t('watch.filter.nameless.unit'),
            lead === '' ? '' : t('watch.row.lead', { name: lead }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="kl-line kl-line-more kl-sentence">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="kl-row-states kl-watch-standing">
        <Standing line={line} />
        <p className="kl-line">{t(`watch.result.${line.result ?? 'none'}`)}</p>
        <Marks line={line} />
      </div>
    </div>
  );
});

function Standing({ line }: { readonly line: WatchedLine }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (line.standing !== null)
    return (
      <span title={shown(line.why, language) || undefined}>
        <DueLine due={line.standing} />
      </span>
    );
  const isClosed = line.closedOn !== null;
  const Icon = isClosed ? IconCircleCheck : IconCalendarOff;
  return (
    <span className="kl-state" data-problems={isClosed ? 'none' : 'missing'}>
      <Icon size={15} stroke={1.7} aria-hidden />
      <span className="kl-line">
        {line.closedOn === null ? t('watch.row.unknown') : t('watch.row.closed', { date: typedFromIso(line.closedOn) })}
      </span>
    </span>
  );
}

/** That the day was moved, and that it may still move. */
function Marks({ line }: { readonly line: WatchedLine }) {
  const { t } = useTranslation();
  const { extensionCount, originalDueOn, isProvisional, closedOn } = line;
  return (
    <span className="kl-watch-marks">
      {extensionCount > 0 ? (
        <span className="kl-state">
          <IconRepeat size={14} stroke={1.7} aria-hidden />
          <span className="kl-line">
            {[
              t('watch.row.extended', { count: extensionCount }),
              originalDueOn === null ? '' : t('watch.row.was', { date: typedFromIso(originalDueOn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </span>
      ) : null}
      {isProvisional && closedOn === null ? (
        <span className="kl-state" title={t('watch.known.provisionalHint')}>
          <IconHourglassEmpty size={14} stroke={1.7} aria-hidden />
          <span className="kl-line">{t('watch.row.provisional')}</span>
        </span>
      ) : null}
    </span>
  );
}
