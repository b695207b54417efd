import { Center, Loader, Stack } from '@mantine/core';
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { FindingView } from '../../../electron/contract/channels.ts';
import type { Finding } from '../../../electron/contract/types.ts';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TranslationStatesProvider, useStatesAt } from '../../components/translation-states.tsx';
import type { Draft } from '../../saving/draft.ts';
import { useDraft } from '../../saving/drafts.ts';
import { LibraryPart } from '../library/library-part.tsx';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { AddLine } from './add-line.tsx';
import type { OpenDialog } from './dialogs/finding-dialogs.tsx';
import type { FindingActions } from './finding-actions.ts';
import { CausesSection, EvidenceSection, ExplanationSection, ResponsibilitiesSection } from './finding-background.tsx';
import { CountsSection } from './finding-counts.tsx';
import { findingKey, useFindingDraft, useFindingView } from './finding-draft.ts';
import { FindingHead } from './finding-head.tsx';
import { BasesSection, WordingSection } from './finding-wording.tsx';
import { setLiveLine } from './live-line.ts';
import { focusOpened, SECTIONS, type SectionName, sizeOf, withFirstRow } from './sections.ts';

type FindingEditorProps = {
  readonly findingId: string;
  readonly position: number;
  /** The findings of the list as it is shown, for the way to the neighbours. */
  readonly shownIds: readonly string[];
  readonly actions: FindingActions;
  readonly onChoose: (id: string | null) => void;
  readonly onDialog: (dialog: OpenDialog) => void;
};

/** Everything about one finding. Letters typed into the search beside it do not draw it again. */
export const FindingEditor = memo(function FindingEditor({ findingId, ...rest }: FindingEditorProps) {
  const { data } = useFindingView(findingId);
  if (data === undefined) {
    return (
      <Center h={240}>
        <Loader size="sm" />
      </Center>
    );
  }
  return <OpenFinding view={data} {...rest} />;
});

type OpenFindingProps = Omit<FindingEditorProps, 'findingId'> & { readonly view: FindingView };

function OpenFinding({ view, ...head }: OpenFindingProps) {
  const { id: inspectionId } = useWorkspace();
  const draft = useFindingDraft(view);
  const refused = useDraft(draft, () => draft.problems());
  const at = useSentencesAt(refused, view.faults);
  const { id } = view.finding;
  const fieldProblems = useMemo(() => ({ scope: findingKey(inspectionId, id), at }), [inspectionId, id, at]);
  const stateAt = useStatesAt(view.translations);
  useEffect(() => followed(draft), [draft]);
  const { open, folded, openSection } = useSections(draft);
  const parts: Readonly<Record<SectionName, ReactNode>> = {
    wording: <WordingSection draft={draft} />,
    counts: <CountsSection draft={draft} texts={view.countTexts} />,
    legalBases: <BasesSection draft={draft} />,
    causes: <CausesSection draft={draft} />,
    responsibilities: <ResponsibilitiesSection draft={draft} />,
    explanation: <ExplanationSection draft={draft} />,
    evidence: <EvidenceSection draft={draft} />,
  };
  return (
    <FieldProblemsProvider value={fieldProblems}>
      <FindingHead draft={draft} {...head} />
      <Stack className="kl-form" gap="lg" data-finding={id}>
        <TranslationStatesProvider value={stateAt}>
          {open.map((each) => (
            <div key={each} data-section={each} className="kl-finding-section">
              {parts[each]}
              {each === 'wording' ? <LibraryPart draft={draft} /> : null}
            </div>
          ))}
        </TranslationStatesProvider>
        <AddLine sections={folded} onOpen={openSection} />
      </Stack>
    </FieldProblemsProvider>
  );
}

/** The row in the list follows what is typed here, without the list being drawn again. */
function followed(draft: Draft<Finding>): () => void {
  const tell = () => {
    const { id, title, kind } = draft.read();
    setLiveLine({ id, title, kind });
  };
  tell();
  const stop = draft.subscribe(tell);
  return () => {
    stop();
    setLiveLine(null);
  };
}

/** A section that holds nothing is folded away; once open it stays, so that a row taken out can be put back. */
function useSections(draft: Draft<Finding>) {
  const filled = useDraft(draft, (finding) => SECTIONS.filter((each) => sizeOf(finding, each) > 0).join(' '));
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => setOpened((now) => new Set([...now, ...filled.split(' ')])), [filled]);
  const isOpen = (section: SectionName) => opened.has(section) || filled.split(' ').includes(section);
  return {
    open: SECTIONS.filter(isOpen),
    folded: SECTIONS.filter((each) => !isOpen(each)),
    openSection: (section: SectionName) => {
      setOpened((now) => new Set([...now, section]));
      draft.change((finding) => withFirstRow(finding, section));
      focusOpened(section);
    },
  };
}
