import { useTranslation } from 'react-i18next';
import type { BilingualText, FollowedRowView } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { ResultBadge, StateLine } from './row-states.tsx';

/** How a row stands, line by line: until when and why, who answers for it, with what result. */
export function RowFacts({ row }: { readonly row: FollowedRowView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const former = row.formerUnits.map((unit) => shown(unit, language)).filter(Boolean);
  return (
    <dl className="kl-follow-facts">
      <div>
        <dt>{t('followUp.column.due')}</dt>
        <dd>
          <StateLine row={row} />
          <DueWords row={row} />
        </dd>
      </div>
      <div>
        <dt>{t('followUp.column.unit')}</dt>
        <dd>
          {shown(row.responsible, language) || t('followUp.noUnit')}
          {former.length === 0 ? null : (
            <span className="kl-follow-more">{t('followUp.formerly', { units: former.join(' → ') })}</span>
          )}
        </dd>
      </div>
      <Fact name={t('plan.column.measure')} text={row.taskId === undefined ? row.measure : {}} />
      <Fact name={t('plan.column.lead')} text={row.lead} />
      <Fact name={t('plan.column.product')} text={row.product} />
      <div>
        <dt>{t('followUp.column.result')}</dt>
        <dd>
          <ResultBadge result={row.result} />
          {row.resultOn === null ? null : (
            <span className="kl-follow-more">{t('followUp.onDay', { date: typedFromIso(row.resultOn) })}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: BilingualText }) {
  const language = useLanguage();
  const words = shown(text, language);
  if (words === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** The day with why it is that day, and the one before it was extended. */
function DueWords({ row: { due, original, extensionCount: count } }: { readonly row: FollowedRowView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (due === null) return <span className="kl-follow-more">{t('followUp.unknownHint')}</span>;
  return (
    <>
      <span className="kl-follow-more">
        {t('followUp.dueWhy', { date: typedFromIso(due.dueOn), why: shown(due.why, language) })}
      </span>
      {due.provisional ? <span className="kl-follow-more">{t('followUp.provisionalHint')}</span> : null}
      {count === 0 ? null : (
        <span className="kl-follow-more">
          {original === null
            ? t('followUp.extended', { count })
            : t('followUp.extendedFrom', { count, date: typedFromIso(original.dueOn) })}
        </span>
      )}
    </>
  );
}
