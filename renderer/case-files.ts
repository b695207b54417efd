import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Answer, InspectionKind, Problem } from '../electron/contract/types.ts';
import { ask } from './client.ts';
import { tellDone, tellProblem, tellWithOffer, tellWithUndo } from './components/tell.tsx';
import { keys, queryClient } from './queries.ts';
import { flushAll } from './saving/drafts.ts';
import { focusPlace } from './screens/workspace/places.ts';
import { isTourDone, startTour } from './tour/tour-state.ts';
import { useProblemWords } from './words/problem-words.ts';

/** Says the problems of a refused wish; at most three, the first ones. */
export function useTellProblems(): (problems: readonly Problem[]) => void {
  const wordsOf = useProblemWords();
  return useCallback(
    (problems) => {
      for (const { what, fix } of problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
    },
    [wordsOf],
  );
}

/** An inspection may be opened before its screens were read: some seconds, in frames. */
const OPENING_FRAMES = 300;

/** Beginning, opening, keeping and setting aside whole inspections. */
export function useCaseFiles() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const tellProblems = useTellProblems();

  return useMemo(() => {
    function open(answer: Answer<{ readonly id: string | null }>): string | null {
      void queryClient.invalidateQueries({ queryKey: keys.list });
      void queryClient.invalidateQueries({ queryKey: ['application'] });
      if (!answer.ok) tellProblems(answer.problems);
      else if (answer.value.id !== null) navigate(`/inspection/${encodeURIComponent(answer.value.id)}`);
      return answer.ok ? answer.value.id : null;
    }
    async function restore(id: string): Promise<void> {
      const answer = await ask('inspections.restore', { id });
      if (!answer.ok) tellProblems(answer.problems);
      await queryClient.invalidateQueries({ queryKey: keys.list });
    }
    return {
      create: async (kind: InspectionKind) => {
        const id = open(await ask('inspections.create', { kind, subject: {} }));
        if (id !== null) focusPlace('subject', OPENING_FRAMES);
        return id;
      },
      /** Answers the id of the sample, null when it was refused. */
      openSample: async (offersTour: boolean): Promise<string | null> => {
        const id = open(await ask('inspections.openSample', {}));
        if (offersTour && id !== null && !isTourDone()) {
          tellWithOffer(t('tour.offer'), t('tour.start'), () => void startTour(id));
        }
        return id;
      },
      importFile: async () => open(await ask('cases.importFile', {})),
      exportFile: async (inspectionId: string) => {
        await flushAll();
        const answer = await ask('cases.exportFile', { inspectionId });
        if (!answer.ok) tellProblems(answer.problems);
        else if (!answer.value.cancelled) {
          tellDone(t('caseFile.written'));
          const { attachments: count } = answer.value;
          if (count > 0) tellProblem(t('caseFile.withoutFiles', { count }), t('caseFile.withoutFilesFix'));
        }
      },
      setAside: async (id: string, name: string) => {
        const answer = await ask('inspections.setAside', { id });
        await queryClient.invalidateQueries({ queryKey: keys.list });
        if (answer.ok) tellWithUndo(t('home.setAside', { name }), t('undo'), () => void restore(id));
        else tellProblems(answer.problems);
      },
    };
  }, [t, navigate, tellProblems]);
}
