import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText, Finding } from '../../../../electron/contract/types.ts';
import { answerOf } from '../../../queries.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { basisWords } from './basis-words.ts';

type FindingReadingProps = {
  readonly finding: Finding;
  /** The title stands above already. */
  readonly isUntitled?: boolean;
};

/** A whole finding to read: nothing in it can be changed. */
export function FindingReading({ finding, isUntitled }: FindingReadingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = (text: BilingualText | undefined) => shown(text, language);
  const counts = useCountTexts(finding);
  const { explanation } = finding;
  return (
    <Stack gap="sm" className="kl-reading" lang={language}>
      {isUntitled ? null : <Text fw={600}>{words(finding.title) || t('findings.untitled')}</Text>}
      <Paragraphs text={words(finding.narrative)} />
      <Part title={t('findings.counts')} lines={counts.map(words)} />
      <Part title={t('findings.bases')} lines={finding.legalBases.map((each) => basisWords(each, language, t))} />
      <Part title={t('findings.causes')} lines={finding.causes.map((each) => words(each.text))} />
      <Part
        title={t('findings.responsibilities')}
        lines={finding.responsibilities.map((each) => [words(each.who), words(each.text)].filter(Boolean).join(': '))}
      />
      <Part
        title={t('findings.explanation')}
        lines={explanation === undefined ? [] : [words(explanation.text), words(explanation.reply)]}
      />
      <Part
        title={t('findings.evidence')}
        lines={finding.evidence.map((each) => [words(each.reference), each.pages ?? ''].filter(Boolean).join(', '))}
      />
    </Stack>
  );
}

/** Figures in words with their rates. */
export function useCountTexts({ counts }: Pick<Finding, 'counts'>): readonly BilingualText[] {
  const { data } = useQuery({
    queryKey: ['countTexts', counts],
    queryFn: () => answerOf('findings.examineCounts', { counts: [...counts] }),
    enabled: counts.length > 0,
    gcTime: 0,
  });
  return data?.texts ?? [];
}

function Paragraphs({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      {text}
    </Text>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const given = lines.filter((line) => line !== '');
  if (given.length === 0) return null;
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {title}
      </Text>
      <ul className="kl-reading-list">
        {given.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move while they are read
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
