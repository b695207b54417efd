import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FindingSplit } from '../../../../electron/contract/channels.ts';
import type { Finding } from '../../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { basisWords } from './basis-words.ts';
import { useCountTexts } from './finding-reading.tsx';

export type Shares = Omit<FindingSplit, 'titles' | 'narrative'>;
type Share = FindingSplit['explanation'];

/** To begin with figures stay with the first, and what explains or proves goes to both. */
export function sharesOf(finding: Finding): Shares {
  return {
    counts: finding.counts.map(() => 'first'),
    legalBases: finding.legalBases.map(() => 'both'),
    causes: finding.causes.map(() => 'both'),
    responsibilities: finding.responsibilities.map(() => 'both'),
    evidence: finding.evidence.map(() => 'both'),
    explanation: 'both',
  };
}

type SharesTableProps = {
  readonly finding: Finding;
  readonly shares: Shares;
  readonly onChange: (shares: Shares) => void;
};

/** Which of the two findings each figure, basis, cause … goes to. */
export function SharesTable({ finding, shares, onChange }: SharesTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counts = useCountTexts(finding);
  const lists = [
    ['legalBases', finding.legalBases.map((each) => basisWords(each, language, t))],
    ['causes', finding.causes.map((each) => shown(each.text, language))],
    ['responsibilities', finding.responsibilities.map((each) => shown(each.who, language))],
    ['evidence', finding.evidence.map((each) => shown(each.reference, language))],
  ] as const;
  return (
    <Stack gap="sm">
      <ShareRows
        title={t('findings.section.counts')}
        lines={finding.counts.map((_, index) => shown(counts[index], language))}
        shares={shares.counts}
        hasBoth={false}
        onChange={(index, share) =>
          share !== 'both' && onChange({ ...shares, counts: shares.counts.with(index, share) })
        }
      />
      {lists.map(([name, lines]) => (
        <ShareRows
          key={name}
          title={t(`findings.section.${name}`)}
          lines={lines}
          shares={shares[name]}
          hasBoth
          onChange={(index, share) => onChange({ ...shares, [name]: shares[name].with(index, share) })}
        />
      ))}
      {finding.explanation === undefined ? null : (
        <ShareRows
          title={t('findings.section.explanation')}
          lines={[shown(finding.explanation.text, language)]}
          shares={[shares.explanation]}
          hasBoth
          onChange={(_, explanation) => onChange({ ...shares, explanation })}
        />
      )}
    </Stack>
  );
}

type ShareRowsProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly shares: readonly Share[];
  readonly hasBoth: boolean;
  readonly onChange: (index: number, share: Share) => void;
};

function ShareRows({ title, lines, shares, hasBoth, onChange }: ShareRowsProps) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  const choices: readonly Share[] = hasBoth ? ['first', 'second', 'both'] : ['first', 'second'];
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed" mb={4}>
        {title}
      </Text>
      <Stack gap={6}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no ids and do not move while the dialog is open
          <Group key={index} justify="space-between" wrap="nowrap" gap="md">
            <Text size="sm" className="kl-clamp" style={{ flex: 1, minWidth: 0 }}>
              {line || `${title} ${index + 1}`}
            </Text>
            <SegmentedControl
              size="xs"
              style={{ flexShrink: 0 }}
              aria-label={`${title} ${index + 1}`}
              value={shares[index] ?? 'first'}
              onChange={(value) => onChange(index, choices.find((each) => each === value) ?? 'first')}
              data={choices.map((value) => ({ value, label: t(`findings.share.${value}`) }))}
            />
          </Group>
        ))}
      </Stack>
    </div>
  );
}
