import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalBasis, Problem } from '../../../electron/contract/types.ts';
import { answerOf } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useGoverned } from './use-governed.ts';

/** What is odd about the bases of a list: places are `[2]`. Asked once typing rests. */
export function useBasisHints(bases: readonly LegalBasis[]): readonly Problem[] {
  const governed = useGoverned();
  const named = useDeferredValue(JSON.stringify(bases.map(({ type, number }) => ({ type, number }))));
  const { data } = useQuery({
    queryKey: ['norms', 'hints', governed.inspectionId, governed.governs, named],
    queryFn: () => answerOf('norms.examine', { ...governed, bases: JSON.parse(named) as LegalBasis[] }),
    enabled: governed.inspectionId !== null && bases.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? [];
}

/** A basis nobody has held against the law yet, with the way to say that one has. */
export function UnverifiedBasis({ onVerified }: { readonly onVerified: () => void }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" wrap="wrap" className="kl-warn-box" role="note">
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm" flex={1}>
        {t('library.unverified')}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCheck size={15} aria-hidden />}
        onClick={onVerified}
      >
        {t('norms.verified')}
      </Button>
    </Group>
  );
}

export function BasisHint({ hint }: { readonly hint: Problem }) {
  const { what, fix } = useProblemWords()(hint);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" className="kl-warn-box" role="note">
      <IconInfoCircle size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text size="sm">
        {what}. {fix}
      </Text>
    </Group>
  );
}
