import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { InspectionView } from '../../../electron/contract/channels.ts';
import { ask } from '../../client.ts';
import { useCommand } from '../../commands/bound-commands.ts';
import { BothLanguagesProvider } from '../../components/both-languages.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { StaleFiguresProvider } from '../../components/stale-figure-mark.tsx';
import { TranslationStatesProvider, useStatesAt } from '../../components/translation-states.tsx';
import { putInspection, refreshDerived } from '../../queries.ts';
import { closeDraft, openDraft, useDraft } from '../../saving/drafts.ts';
import { BesideFrame } from '../beside/beside-frame.tsx';
import { DocumentsStep } from '../documents/documents-step.tsx';
import { ContentsStep } from '../facts/contents-step.tsx';
import { DecisionStep } from '../facts/decision-step.tsx';
import { FindPanel } from '../find/find-panel.tsx';
import { FindingsStep } from '../findings/findings-step.tsx';
import { CommentsArea } from '../history/comments/comments-area.tsx';
import { PhraseArea } from '../phrases/phrase-area.tsx';
import { RemediationStep } from '../plan/remediation-step.tsx';
import { RecommendationsStep } from '../recommendations/recommendations-step.tsx';
import { ResponsibilityStep } from '../responsibility/responsibility-step.tsx';
import type { Step } from '../step-names.ts';
import { WalkArea } from '../walk/walk.tsx';
import { addressOf, focusPlace, placeOf } from './places.ts';
import { useSentencesAt } from './sentences-at.ts';
import { StepList } from './step-list.tsx';
import { useNotedVisit } from './use-noted-visit.ts';
import { useStaleFigures } from './use-stale-figures.ts';
import { WorkspaceProvider } from './workspace-context.tsx';
import { WorkspaceTitle } from './workspace-title.tsx';

type WorkspaceProps = {
  readonly id: string;
  readonly view: InspectionView;
  readonly step: Step;
  readonly part?: string;
  /** How far this place was scrolled when it was left. */
  readonly scroll: number;
};

const BOTH_LANGUAGES_KEY = 'ket-luan.both-languages';
const SCREENS = {
  decision: DecisionStep,
  contents: ContentsStep,
  findings: FindingsStep,
  responsibility: ResponsibilityStep,
  recommendations: RecommendationsStep,
  documents: DocumentsStep,
  remediation: RemediationStep,
} as const;

/** The open inspection: title and save state above, steps on the left, the chosen step beside them. */
export function Workspace({ id, view, step, part, scroll }: WorkspaceProps) {
  const workspace = useOpenWorkspace(id, view);
  const [both, setBoth] = useState(() => window.localStorage.getItem(BOTH_LANGUAGES_KEY) !== 'no');
  const refused = useDraft(workspace.facts, () => workspace.facts.problems());
  const at = useSentencesAt(refused, view.faults);
  const fieldProblems = useMemo(() => ({ scope: `inspection/${id}`, at }), [id, at]);
  const stateAt = useStatesAt(view.translations);
  const staleFigures = useStaleFigures(workspace);
  const Screen = SCREENS[step];
  const main = useRef<HTMLElement>(null);
  useNotedVisit({ id, step, part: part ?? null, scroll }, main);

  function chooseBoth(chosen: boolean): void {
    window.localStorage.setItem(BOTH_LANGUAGES_KEY, chosen ? 'yes' : 'no');
    setBoth(chosen);
  }

  useCommand({ name: 'both-languages', run: () => chooseBoth(!both) });
  const [isFinding, setFinding] = useState(false);
  useCommand({ name: 'replace', run: () => openFind(setFinding) });

  return (
    <WorkspaceProvider value={workspace}>
      <CommentsArea step={step} part={part}>
        <WalkArea>
          <PhraseArea>
            <BesideFrame step={step} part={part} hasOwn={Screen === DocumentsStep} bar={<WorkspaceTitle />}>
              <StepList step={step} both={both} onBoth={chooseBoth} />
              <main className="kl-step" ref={main}>
                <BothLanguagesProvider value={both}>
                  <FieldProblemsProvider value={fieldProblems}>
                    <TranslationStatesProvider value={stateAt}>
                      <StaleFiguresProvider value={staleFigures}>
                        <Screen key={step} part={part} />
                      </StaleFiguresProvider>
                    </TranslationStatesProvider>
                  </FieldProblemsProvider>
                </BothLanguagesProvider>
              </main>
              {isFinding ? <FindPanel onClose={() => setFinding(false)} /> : null}
            </BesideFrame>
          </PhraseArea>
        </WalkArea>
      </CommentsArea>
    </WorkspaceProvider>
  );
}

/** Open already, it gets the cursor. */
function openFind(setFinding: (isOpen: boolean) => void): void {
  setFinding(true);
  document.querySelector<HTMLInputElement>('.kl-find input')?.select();
}

function useOpenWorkspace(id: string, view: InspectionView) {
  const [, navigate] = useLocation();
  const key = `inspection/${id}/facts`;
  const [facts] = useState(() =>
    openDraft(key, view.facts, async (value) => {
      const answer = await ask('inspections.writeFacts', { facts: value });
      if (answer.ok) {
        putInspection(id, answer.value);
        refreshDerived(id);
      }
      return answer.ok ? { ok: true, value: answer.value.facts } : answer;
    }),
  );
  useEffect(() => () => void closeDraft(key), [key]);

  const refresh = useCallback(async () => {
    const answer = await ask('inspections.read', { id });
    if (!answer.ok) return;
    putInspection(id, answer.value);
    facts.adopt(answer.value.facts);
    refreshDerived(id);
  }, [id, facts]);

  const goTo = useCallback(
    (where: string) => {
      const place = placeOf(where, view, facts.read());
      navigate(addressOf(id, place.step, place.part));
      focusPlace(place.field);
    },
    [id, view, facts, navigate],
  );
  return useMemo(() => ({ id, view, facts, refresh, goTo }), [id, view, facts, refresh, goTo]);
}
