import { useTranslation } from 'react-i18next';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { useInspectionOfQuery } from './watch-answers.ts';
import type { WatchQuery } from './watch-query.ts';

type Condition = { readonly name: 'inspectionId' | 'due' | 'unit' | 'officer'; readonly words: string };

/** The conditions that have no field of their own, in words. */
export function useConditionWords(query: WatchQuery): readonly Condition[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const inspection = useInspectionOfQuery(query.inspectionId);
  const conditions: Condition[] = [];
  if (query.inspectionId !== undefined) {
    const name = shown(inspection, language) || t('home.untitled');
    conditions.push({ name: 'inspectionId', words: t('watch.filter.inspection', { name }) });
  }
  if (query.unit === '') conditions.push({ name: 'unit', words: t('watch.filter.nameless.unit') });
  if (query.officer === '') conditions.push({ name: 'officer', words: t('watch.filter.nameless.officer') });
  const { from, to } = query.due ?? {};
  const days = { from: typedFromIso(from ?? ''), to: typedFromIso(to ?? '') };
  if (from !== undefined && from === to)
    conditions.push({ name: 'due', words: t('watch.filter.day', { date: days.from }) });
  else if (from !== undefined && to !== undefined)
    conditions.push({ name: 'due', words: t('watch.filter.range', days) });
  else if (from !== undefined) conditions.push({ name: 'due', words: t('watch.filter.from', days) });
  else if (to !== undefined) conditions.push({ name: 'due', words: t('watch.filter.to', days) });
  return conditions;
}
