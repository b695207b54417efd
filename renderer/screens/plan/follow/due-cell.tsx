import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowedRowView } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';
import { StateLine } from './row-states.tsx';

/** The last day of a row: how it stands, the day with why, and what it was before it was extended. */
export function DueCell({ row }: { readonly row: FollowedRowView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { due, original, extensionCount: count } = row;
  return (
    <>
      <StateLine row={row} />
      {due === null ? null : (
        <Tooltip label={shown(due.why, language)} multiline maw={420}>
          <span className="kl-follow-day">
            {t('followUp.dueOn', { date: typedFromIso(due.dueOn) })}
            {due.provisional ? ` · ${t('followUp.provisional')}` : ''}
          </span>
        </Tooltip>
      )}
      {count === 0 ? null : (
        <span className="kl-line kl-line-more">
          {original === null
            ? t('followUp.extended', { count })
            : t('followUp.extendedFrom', { count, date: typedFromIso(original.dueOn) })}
        </span>
      )}
    </>
  );
}
