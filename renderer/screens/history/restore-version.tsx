import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDifference, VersionLine } from '../../../electron/contract/channels.ts';
import { Dialog } from '../../components/dialog.tsx';
import { answerOf, keys, RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { momentText } from '../documents/returned/moment-text.ts';
import { useFieldName } from './step-words.ts';
import { type ChosenDocument, useVersionActions } from './use-versions.ts';

type RestoreVersionProps = {
  readonly chosen: ChosenDocument;
  readonly version: VersionLine;
  readonly onClose: () => void;
};

/** What restoring will change, before it is done. */
export function RestoreVersion({ chosen, version, onClose }: RestoreVersionProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const { restore } = useVersionActions(chosen);
  const [isRestoring, setRestoring] = useState(false);
  const { data, error } = useQuery({
    queryKey: [...keys.versions(chosen), 'difference', version.id],
    queryFn: () => answerOf('versions.difference', { ...chosen, versionId: version.id }),
    gcTime: 0,
  });
  const lines = useDifferenceWords(data);

  async function confirm(): Promise<void> {
    setRestoring(true);
    const isRestored = await restore(version.id);
    setRestoring(false);
    if (isRestored) onClose();
  }

  return (
    <Dialog opened title={t('history.versions.restoreTitle', { moment: momentText(version.keptAt) })} onClose={onClose}>
      <Stack>
        {error instanceof RefusedError ? (
          <Text size="sm">{error.problems.map((each) => wordsOf(each).what)}</Text>
        ) : null}
        {data === undefined && error === null ? <Loader size="sm" /> : null}
        {data !== undefined && lines.length === 0 ? (
          <Text size="sm">{t('history.versions.nothingToRestore')}</Text>
        ) : null}
        {lines.length === 0 ? null : (
          <>
            <Text size="sm">{t('history.versions.willChange')}</Text>
            <List size="sm">
              {lines.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
            <Alert p="xs" variant="light" c="var(--mantine-color-text)" icon={<IconInfoCircle aria-hidden />}>
              {t('history.versions.restoreHint')}
            </Alert>
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('history.versions.leave')}
          </Button>
          <Button
            disabled={lines.length === 0}
            loading={isRestoring}
            leftSection={<IconRestore size={17} aria-hidden />}
            onClick={() => void confirm()}
          >
            {t('history.versions.restore')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function useDifferenceWords(difference: CaseDifference | undefined): readonly string[] {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  if (difference === undefined) return [];
  const { facts, changed, added, removed, isReordered } = difference;
  return [
    ...(changed > 0 ? [t('history.versions.changed', { count: changed })] : []),
    ...(added > 0 ? [t('history.versions.added', { count: added })] : []),
    ...(removed > 0 ? [t('history.versions.removed', { count: removed })] : []),
    ...(isReordered ? [t('history.versions.reordered')] : []),
    ...(facts.length > 0
      ? [t('history.versions.facts', { count: facts.length, names: facts.map(nameOf).join(', ') })]
      : []),
  ];
}
