import { Anchor, Center, CloseButton, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FindingView } from '../../../electron/contract/channels.ts';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TranslationStatesProvider, useStatesAt } from '../../components/translation-states.tsx';
import { useDraft } from '../../saving/drafts.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { CausesSection, ExplanationSection, ResponsibilitiesSection } from '../findings/finding-background.tsx';
import { findingKey, useFindingDraft, useFindingView } from '../findings/finding-draft.ts';
import { addressOf } from '../workspace/places.ts';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';

/** What stands beside the table, with the way to close it. */
export function SidePanel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4">
          {title}
        </Title>
        <CloseButton aria-label={t('responsibilityStep.closeEditor')} onClick={onClose} />
      </Group>
      {children}
    </Stack>
  );
}

type ResponsibilityEditorProps = {
  readonly findingId: string;
  readonly position: number;
  readonly onClose: () => void;
};

/** Why one shortcoming came about, who answers for it, and what the unit said. */
export function ResponsibilityEditor({ findingId, position, onClose }: ResponsibilityEditorProps) {
  const { t } = useTranslation();
  const { data } = useFindingView(findingId);
  return (
    <SidePanel title={t('responsibilityStep.number', { number: position + 1 })} onClose={onClose}>
      {data === undefined ? (
        <Center h={200}>
          <Loader size="sm" />
        </Center>
      ) : (
        <OpenShortcoming view={data} />
      )}
    </SidePanel>
  );
}

function OpenShortcoming({ view }: { readonly view: FindingView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id: inspectionId } = useWorkspace();
  const draft = useFindingDraft(view);
  const { id } = view.finding;
  const title = useDraft(draft, (finding) => finding.title);
  const refused = useDraft(draft, () => draft.problems());
  const at = useSentencesAt(refused, view.faults);
  const fieldProblems = useMemo(() => ({ scope: findingKey(inspectionId, id), at }), [inspectionId, id, at]);
  const stateAt = useStatesAt(view.translations);
  return (
    <FieldProblemsProvider value={fieldProblems}>
      <div>
        <Text size="sm">{shown(title, language) || t('findings.untitled')}</Text>
        <Anchor component={Link} size="sm" href={addressOf(inspectionId, 'findings', id)}>
          {t('responsibilityStep.openFinding')}
        </Anchor>
      </div>
      <TranslationStatesProvider value={stateAt}>
        <CausesSection draft={draft} />
        <ResponsibilitiesSection draft={draft} />
        <ExplanationSection draft={draft} />
      </TranslationStatesProvider>
    </FieldProblemsProvider>
  );
}
