import { Group, Text } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckFinding } from '../../../electron/contract/check-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { useLanguage } from '../../words/bilingual.ts';

const COLOURS = { error: 'seal', warning: 'orange', note: 'gray' } as const;
const LINES = ['found', 'required', 'fix'] as const;

/** One finding: how grave, where, what is there and what should be, how to mend it, and the clause that says so. */
export function FindingCard({ finding }: { readonly finding: CheckFinding }) {
  const { t } = useTranslation();
  const words = finding.words[useLanguage()];
  return (
    <li className="kl-surface kl-check-finding">
      <Group gap={8} mb={6}>
        <PlainBadge color={COLOURS[finding.severity]}>{words.severity}</PlainBadge>
        <Text size="sm" fw={600} className="kl-sentence" component="p">
          {words.box}
        </Text>
        {finding.isMendable ? (
          <PlainBadge color="petrol" icon={<IconWand size={13} aria-hidden />}>
            {t('check.mendable')}
          </PlainBadge>
        ) : null}
      </Group>
      {words.place === '' ? null : (
        <Text size="sm" c="dimmed" className="kl-sentence" component="p" mb={6}>
          {words.place + words.more}
        </Text>
      )}
      <dl className="kl-check-lines">
        {LINES.map((line) => (
          <div key={line}>
            <dt>{t(`check.line.${line}`)}</dt>
            <dd className="kl-sentence">{words[line]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('check.line.clause')}</dt>
          <dd>{t('check.clause', { clause: words.clause })}</dd>
        </div>
      </dl>
    </li>
  );
}
