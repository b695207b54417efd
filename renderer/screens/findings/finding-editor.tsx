import { ActionIcon, Center, Group, Loader, Stack, Title, Tooltip } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { startTransition, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../../electron/contract/channels.ts';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TranslationStatesProvider, useStatesAt } from '../../components/translation-states.tsx';
import { useDraft } from '../../saving/drafts.ts';
import { LibraryPart } from '../library/library-part.tsx';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import type { FindingActions } from './finding-actions.ts';
import { CausesSection, EvidenceSection, ExplanationSection, ResponsibilitiesSection } from './finding-background.tsx';
import { CountsSection } from './finding-counts.tsx';
import { findingKey, useFindingDraft, useFindingView } from './finding-draft.ts';
import type { LiveLine } from './finding-list.tsx';
import { BasesSection, WordingSection } from './finding-wording.tsx';

type FindingEditorProps = {
  readonly findingId: string;
  readonly position: number;
  readonly actions: FindingActions;
  readonly onLive: (line: LiveLine) => void;
};

/** Everything about one finding. */
export function FindingEditor({ findingId, ...rest }: FindingEditorProps) {
  const { data } = useFindingView(findingId);
  if (data === undefined) {
    return (
      <Center h={240}>
        <Loader size="sm" />
      </Center>
    );
  }
  return <OpenFinding view={data} {...rest} />;
}

type OpenFindingProps = Omit<FindingEditorProps, 'findingId'> & { readonly view: FindingView };

function OpenFinding({ view, position, actions, onLive }: OpenFindingProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const draft = useFindingDraft(view);
  const { id, title, kind, unitIds } = useDraft(draft, (finding) => finding);
  const refused = useDraft(draft, () => draft.problems());
  const at = useSentencesAt(refused, view.faults);
  const fieldProblems = useMemo(() => ({ scope: findingKey(inspectionId, id), at }), [inspectionId, id, at]);
  const stateAt = useStatesAt(view.translations);
  // Not at once: an input method may send fifty letters before anything is drawn, and each would draw the list first.
  useEffect(() => startTransition(() => onLive({ id, title, kind, unitIds })), [id, title, kind, unitIds, onLive]);

  return (
    <FieldProblemsProvider value={fieldProblems}>
      <Stack className="kl-form" gap="lg">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3">
            {t('findings.number', { kind: t(`findingKind.${kind}`), number: position + 1 })}
          </Title>
          <Group gap={4}>
            <Tooltip label={t('findings.duplicate')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('findings.duplicate')}
                onClick={() => void actions.duplicate(id, position)}
              >
                <IconCopy size={18} stroke={1.6} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('findings.remove')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('findings.remove')}
                onClick={() => void actions.remove(id)}
              >
                <IconTrash size={18} stroke={1.6} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
        <TranslationStatesProvider value={stateAt}>
          <WordingSection draft={draft} />
          <LibraryPart draft={draft} />
          <CountsSection draft={draft} texts={view.countTexts} />
          <BasesSection draft={draft} />
          <CausesSection draft={draft} />
          <ResponsibilitiesSection draft={draft} />
          <ExplanationSection draft={draft} />
          <EvidenceSection draft={draft} />
        </TranslationStatesProvider>
      </Stack>
    </FieldProblemsProvider>
  );
}
