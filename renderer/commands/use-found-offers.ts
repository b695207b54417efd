import { IconFileText, IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { answerOf, keys } from '../queries.ts';
import { addressOf } from '../screens/workspace/places.ts';
import { shown, useLanguage } from '../words/bilingual.ts';
import type { Offer } from './offers.ts';

const MOST = 6;

/** Inspections and findings that hold the words, from the database; without words the inspections changed last. */
export function useFoundOffers(words: string): readonly Offer[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const inspections = useQuery({
    queryKey: [...keys.list, 'palette', words],
    queryFn: () => answerOf('inspections.list', { words, offset: 0, limit: MOST }),
    gcTime: 0,
  });
  const findings = useQuery({
    queryKey: ['findings', 'palette', words],
    queryFn: () => answerOf('findings.search', { words, limit: MOST }),
    enabled: words.trim().length > 1,
    gcTime: 0,
  });
  return useMemo(() => {
    const foundFindings = words.trim().length > 1 ? (findings.data ?? []) : [];
    return [
      ...(inspections.data?.items ?? []).map(
        (line): Offer => ({
          id: `inspection/${line.id}`,
          group: 'inspections',
          words: shown(line.subject, language) || t('home.untitled'),
          detail: line.unitNames.map((unit) => shown(unit, language)).join('; ') || t('home.noUnit'),
          Icon: IconFileText,
          run: () => navigate(`/inspection/${encodeURIComponent(line.id)}`),
        }),
      ),
      ...foundFindings.map(
        (line): Offer => ({
          id: `finding/${line.id}`,
          group: 'findings',
          words: shown(line.title, language) || t('findings.untitled'),
          Icon: IconListSearch,
          run: () => navigate(addressOf(line.inspectionId, 'findings', line.id)),
        }),
      ),
    ];
  }, [inspections.data, findings.data, words, language, t, navigate]);
}
