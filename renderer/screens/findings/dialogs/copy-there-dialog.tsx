import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedInspection } from '../../../../electron/contract/channels.ts';
import { useTellProblems } from '../../../case-files.ts';
import { ask } from '../../../client.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { tellWithUndo } from '../../../components/tell.tsx';
import { answerOf, keys, queryClient } from '../../../queries.ts';
import { flushDraft } from '../../../saving/drafts.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import { findingKey } from '../finding-draft.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { UnitsField } from './units-field.tsx';

type CopyThereDialogProps = {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Copies the selected findings to the end of another inspection. */
export function CopyThereDialog({ ids, onClose, onDone }: CopyThereDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [to, setTo] = useState<ListedInspection | null>(null);
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const lines = useOthers(words);
  const units = useUnitsOf(to?.id);
  const copy = useCopyThere(ids);
  function act(): void {
    if (to !== null) void copy(to, unitIds);
    onDone();
  }
  return (
    <Dialog title={t('findings.copyToTitle', { count: ids.length })} opened onClose={onClose} size="lg">
      <Stack gap="sm">
        <TextInput
          data-autofocus
          aria-label={t('home.search')}
          placeholder={t('home.search')}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Radio.Group
          aria-label={t('home.title')}
          value={to?.id ?? null}
          onChange={(id) => {
            setTo(lines.find((each) => each.id === id) ?? null);
            setUnitIds([]);
          }}
        >
          <Stack gap="xs" className="kl-dialog-reading">
            {lines.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('nothingFound')}
              </Text>
            ) : null}
            {lines.map((line) => (
              <Radio
                key={line.id}
                value={line.id}
                label={<span className="kl-sentence">{shown(line.subject, language) || t('home.untitled')}</span>}
                description={line.unitNames.map((name) => shown(name, language)).join('; ')}
              />
            ))}
          </Stack>
        </Radio.Group>
        <UnitsField
          label={t('findings.copyUnits')}
          units={units}
          value={unitIds}
          disabled={to === null}
          onChange={setUnitIds}
        />
      </Stack>
      <DialogButtons
        act={t('findings.copyAct', { count: ids.length })}
        isReady={to !== null}
        onAct={act}
        onClose={onClose}
      />
    </Dialog>
  );
}

function useOthers(words: string): readonly ListedInspection[] {
  const { id } = useWorkspace();
  const asked = useDeferredValue(words.trim());
  const { data } = useQuery({
    queryKey: [...keys.list, 'others', asked],
    queryFn: () => answerOf('inspections.list', { words: asked, offset: 0, limit: 50 }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data?.items.filter((line) => line.id !== id) ?? [];
}

function useUnitsOf(inspectionId: string | undefined) {
  const { data } = useQuery({
    queryKey: ['unitsOf', inspectionId],
    queryFn: async () => (await answerOf('inspections.read', { id: inspectionId ?? '' })).facts.units,
    enabled: inspectionId !== undefined,
    gcTime: 0,
  });
  return data ?? [];
}

function useCopyThere(ids: readonly string[]) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellProblems = useTellProblems();
  const { id: here } = useWorkspace();
  return async (to: ListedInspection, unitIds: readonly string[]): Promise<void> => {
    await Promise.all(ids.map((id) => flushDraft(findingKey(here, id))));
    const from = ids.map((findingId) => ({ inspectionId: here, findingId }));
    const answer = await ask('findings.copyInto', { inspectionId: to.id, from, unitIds });
    if (!answer.ok) return tellProblems(answer.problems);
    const { undo } = answer.value;
    await queryClient.invalidateQueries({ queryKey: keys.list });
    const name = shown(to.subject, language) || t('home.untitled');
    tellWithUndo(t('findings.copiedTo', { count: ids.length, name }), t('undo'), () => {
      void ask('findings.undoChange', { inspectionId: to.id, undo }).then((undone) => {
        if (!undone.ok) tellProblems(undone.problems);
        return queryClient.invalidateQueries({ queryKey: keys.list });
      });
    });
  };
}
