import { Alert, Button, Group, Text } from '@mantine/core';
import { IconFolderOpen, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckFinding } from '../../../electron/contract/check-channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { type CheckEntry, chooseEntry, putCopy } from './check-list.ts';

function mendableOf({ state }: CheckEntry): readonly CheckFinding[] {
  return state.name === 'checked' ? state.check.findings.filter((each) => each.isMendable) : [];
}

/** Writes a mended copy where the person wants it; there only when something can be mended. */
export function RepairButton({ entry }: { readonly entry: CheckEntry }) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [isWriting, setWriting] = useState(false);
  const mendable = mendableOf(entry);
  if (mendable.length === 0) return null;

  async function repair(): Promise<void> {
    setWriting(true);
    const answer = await ask('checks.repair', { fileId: entry.file.id });
    setWriting(false);
    if (!answer.ok) tellProblems(answer.problems);
    else if (answer.value !== null) putCopy(entry.file.id, answer.value);
  }

  return (
    <Button
      loading={isWriting}
      leftSection={<IconWand size={17} stroke={1.6} aria-hidden />}
      onClick={() => void repair()}
    >
      {t('check.repair', { count: mendable.length })}
    </Button>
  );
}

/** After the copy was written: what was mended in it, and what stays for the person. */
export function MendedNotice({ entry }: { readonly entry: CheckEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { copy } = entry;
  if (copy === null) return null;
  const mended = mendableOf(entry).map((each) => `${each.words[language].box}: ${each.words[language].found}`);
  const left = copy.report.findings.length;
  return (
    <Alert
      color="petrol"
      icon={<IconWand aria-hidden />}
      title={t('check.mended', { name: copy.file.name })}
      role="status"
    >
      <Text size="sm">{t('check.mendedHere', { count: mended.length })}</Text>
      <ul className="kl-check-mended">
        {[...new Set(mended)].map((each) => (
          <li key={each} className="kl-sentence">
            {each}
          </li>
        ))}
      </ul>
      <Text size="sm" mb="xs">
        {left === 0 ? t('check.nothingLeft') : t('check.left', { count: left })}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" onClick={() => chooseEntry(copy.file.id)}>
          {t('check.showCopy')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFolderOpen size={16} stroke={1.6} aria-hidden />}
          onClick={() => void ask('documents.showInFolder', { path: copy.path })}
        >
          {t('export.openFolder')}
        </Button>
      </Group>
    </Alert>
  );
}
