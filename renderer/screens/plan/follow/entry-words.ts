import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText, FollowUpEntry, IsoDate } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { typedFromIso } from '../../../words/date-text.ts';

/** An entry as it is read: what happened in one line, then the particulars. */
type EntryWords = { readonly title: string; readonly lines: readonly string[] };

export function useEntryWords(): (entry: FollowUpEntry) => EntryWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (entry) => {
      const words = (text: BilingualText | undefined) => shown(text, language);
      const because = (reason: BilingualText | undefined) =>
        words(reason) === '' ? [] : [t('followUp.because', { reason: words(reason) })];
      const document = ({ document: named }: FollowUpEntry) =>
        words(named) === '' ? [] : [t('followUp.told.document', { document: words(named) })];
      switch (entry.kind) {
        case 'progress':
          return {
            title: t('followUp.told.progress', { result: t(`followUp.result.${entry.result}`) }),
            lines: [words(entry.text), ...because(entry.reason), ...document(entry)].filter(Boolean),
          };
        case 'extension':
          return {
            title: t('followUp.told.extension', { date: typedFromIso(entry.newDueOn) }),
            lines: [
              ...(entry.oldDueOn === undefined
                ? []
                : [t('followUp.told.before', { date: typedFromIso(entry.oldDueOn) })]),
              ...decisionWords(entry.decisionNumber, entry.decisionDate),
              ...because(entry.reason),
            ],
          };
        case 'succession':
          return {
            title: t('followUp.told.succession', { unit: words(entry.successor) }),
            lines: [
              t('followUp.told.from', { unit: words(entry.former) }),
              ...(words(entry.ground) === '' ? [] : [t('followUp.told.ground', { ground: words(entry.ground) })]),
            ],
          };
        case 'closing':
          return {
            title: t('followUp.told.closing', { result: t(`followUp.result.${entry.result}`) }),
            lines: [...because(entry.reason), ...document(entry)],
          };
        case 'reopening':
          return { title: t('followUp.told.reopening'), lines: because(entry.reason) };
        case 'withdrawal':
          return { title: t('followUp.withdrawn'), lines: because(entry.reason) };
      }
      function decisionWords(number = '', date: IsoDate | undefined): string[] {
        if (number === '' && date === undefined) return [];
        if (date === undefined) return [t('followUp.told.decision', { number })];
        return [t('followUp.told.decisionOn', { number, date: typedFromIso(date) }).replace('  ', ' ')];
      }
    },
    [t, language],
  );
}
