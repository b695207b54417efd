import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../client.ts';
import { useLanguage } from '../words/bilingual.ts';
import { wholeText } from '../words/number-text.ts';
import { onRunningFile, runningFile } from './running-file.ts';

/** What is done sooner needs no bar. */
const SHOWN_AFTER_MS = 500;

/** How far a list is written, with a way to stop. */
export function ListFileProgress() {
  const jobId = useSyncExternalStore(onRunningFile, () => runningFile()?.progress && runningFile()?.jobId);
  return jobId ? <LateBar key={jobId} jobId={jobId} /> : null;
}

function LateBar({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const progress = useSyncExternalStore(onRunningFile, () => runningFile()?.progress ?? null);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate || progress === null) return null;
  const { done, total } = progress;
  const numbers = { done: wholeText(done, language), total: wholeText(total, language) };
  return (
    <Paper className="kl-list-file" withBorder shadow="md" role="status">
      <Group gap="md" wrap="nowrap">
        <Text size="sm">{t('listFile.progress', numbers)}</Text>
        <Progress
          flex={1}
          aria-label={t('listFile.excel')}
          value={total === 0 ? 100 : (done / total) * 100}
          animated={progress.stage === 'writing'}
        />
        <Button size="compact-sm" variant="default" onClick={() => void ask('documents.cancelExport', { jobId })}>
          {t('export.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
