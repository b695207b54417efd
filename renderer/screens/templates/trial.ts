import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../electron/contract/channels.ts';
import { LIST_PAGE } from '../../../electron/contract/first-requests.ts';
import { answerOf, keys } from '../../queries.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';

type Trial = InputOf<'templates.preview'>['trial'];

const MADE = ['sample', 'empty', 'longest'] as const;
const OF_OFFICE = 'inspection:';

/** What the template is tried on: «sample», «empty», «longest», or «inspection:» with an id. */
export type TrialName = string;

export function trialOf(name: TrialName): Trial {
  if (name.startsWith(OF_OFFICE)) return { inspectionId: name.slice(OF_OFFICE.length) };
  return { case: MADE.find((each) => each === name) ?? 'sample' };
}

/** The made ones, then the inspections that were changed last. */
export function useTrialOptions(): readonly { readonly value: TrialName; readonly label: string }[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: [...keys.list, '', 0],
    queryFn: () => answerOf('inspections.list', { words: '', offset: 0, limit: LIST_PAGE }),
  });
  return [
    ...MADE.map((value) => ({ value, label: t(`templates.trial.${value}`) })),
    ...(data?.items ?? []).map((line) => ({
      value: `${OF_OFFICE}${line.id}`,
      label: shown(line.subject, language) || t('home.untitled'),
    })),
  ];
}
