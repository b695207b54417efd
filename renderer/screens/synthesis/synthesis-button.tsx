import { Button, Group, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { answerOf, keys, RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { useSynthesis } from './use-synthesis.ts';

type Choice = InputOf<'synthesis.count'>;

const DRAFT_LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];

/**
 * Drafts the synthesis report over all inspections.
 * @param props.choice what the list beside it shows: a unit, a period
 */
export function SynthesisButton({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconReportAnalytics size={18} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('synthesis.open')}
      </Button>
      {isOpen ? <SynthesisDialog initial={choice} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SynthesisDialog({ initial, onClose }: { readonly initial: Choice; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(initial);
  const [language, setLanguage] = useState<DraftLanguage>('vi');
  const { job, start, stop } = useSynthesis(onClose);
  const { isReady, words } = useFound(choice);
  const write = (formats: readonly ('docx' | 'pdf')[]) => void start({ ...choice, language, formats: [...formats] });
  return (
    <Dialog title={t('synthesis.title')} opened onClose={job === null ? onClose : stop} size="lg">
      <Stack gap="sm">
        <Text size="sm">{t('synthesis.hint')}</Text>
        {choice.unit === undefined ? null : <Text size="sm">{t('synthesis.unit', { unit: choice.unit })}</Text>}
        <Group grow align="flex-start">
          <DateField
            label={t('synthesis.from')}
            value={choice.from}
            onChange={(from) => setChoice({ ...choice, from })}
            place="synthesis.from"
          />
          <DateField
            label={t('synthesis.to')}
            value={choice.to}
            onChange={(to) => setChoice({ ...choice, to })}
            place="synthesis.to"
          />
        </Group>
        <SegmentedControl
          size="sm"
          aria-label={t('documents.language')}
          value={language}
          onChange={setLanguage}
          data={DRAFT_LANGUAGES.map((value) => ({ value, label: t(`documents.${value}`) }))}
        />
        <Text size="sm" c="dimmed" aria-live="polite" mih={44}>
          {words}
        </Text>
        {job === null ? (
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={!isReady} onClick={() => write(['docx'])}>
              {t('export.word')}
            </Button>
            <Button variant="default" disabled={!isReady} onClick={() => write(['pdf'])}>
              {t('export.pdf')}
            </Button>
            <Button disabled={!isReady} onClick={() => write(['docx', 'pdf'])}>
              {t('export.both')}
            </Button>
          </Group>
        ) : (
          <Group gap="sm" wrap="nowrap">
            <Progress value={shareOf(job.progress)} animated aria-label={t('export.progress')} style={{ flex: 1 }} />
            <Button variant="default" onClick={stop}>
              {t('export.cancel')}
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

function shareOf(progress: { readonly done: number; readonly total: number } | null): number {
  return progress === null || progress.total === 0 ? 4 : Math.max(4, (100 * progress.done) / progress.total);
}

/** What the report would say, or why there can be none. */
function useFound(choice: Choice) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const { data, error } = useQuery({
    queryKey: [...keys.watch, 'synthesis', choice],
    queryFn: () => answerOf('synthesis.count', choice),
    refetchOnMount: 'always',
  });
  if (error instanceof RefusedError)
    return {
      isReady: false,
      words: error.problems
        .map(wordsOf)
        .map(({ what, fix }) => `${what} ${fix}`)
        .join(' '),
    };
  return {
    isReady: data !== undefined,
    words: data === undefined ? '' : t('synthesis.found', { ...data, count: data.total }),
  };
}
