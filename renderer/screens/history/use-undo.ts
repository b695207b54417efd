import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MovedView } from '../../../electron/contract/channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { hideUndoOffers, tellDone, tellWithUndo } from '../../components/tell.tsx';
import { flushAll, takeBackRefused } from '../../saving/drafts.ts';
import { hearUndoKeys, type UndoDirection } from '../../saving/undo-keys.ts';
import { addressOf, focusPlace, placeOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { useStepWords } from './step-words.ts';
import { takeInspection } from './take-inspection.ts';

export type Undo = {
  readonly move: (direction: UndoDirection) => void;
  /** Back or forth to where this step was the last one. */
  readonly goTo: (stepId: number) => void;
};

/** Undoing and redoing in the open inspection, one after another in the order asked for. */
export function useUndo(): Undo {
  const { t } = useTranslation();
  const { id: inspectionId, facts } = useWorkspace();
  const [, navigate] = useLocation();
  const tellProblems = useTellProblems();
  const wordsOf = useStepWords();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const told = useRef<string | null>(null);

  return useMemo(() => {
    function inTurn(work: () => Promise<void>): void {
      queue.current = queue.current.then(work, work);
    }
    function tell(message: string, direction: UndoDirection, onBack: () => void): void {
      if (told.current !== null) notifications.hide(told.current);
      told.current = null;
      if (direction === 'undo') told.current = tellWithUndo(message, t('history.redo'), onBack);
      else tellDone(message);
    }
    async function show({ where, inspection }: MovedView): Promise<void> {
      await takeInspection(inspectionId, inspection, facts);
      // From the list of changes one goes on in the list.
      if (where === '' || document.querySelector('[data-undo]') !== null) return;
      const place = placeOf(where, inspection, inspection.facts);
      navigate(addressOf(inspectionId, place.step, place.part));
      if (!isInside(place.field)) focusPlace(place.field);
    }
    async function move(direction: UndoDirection): Promise<void> {
      hideUndoOffers();
      await flushAll();
      // Text that could not be saved is the newest thing that was done, and stands in no log.
      const putBack = direction === 'undo' ? takeBackRefused(`inspection/${inspectionId}/`) : null;
      if (putBack !== null) return tell(t('history.refusedUndone'), 'undo', putBack);
      const answer = await ask(`history.${direction}`, { inspectionId });
      if (!answer.ok) return tellProblems(answer.problems);
      await show(answer.value);
      const words = t(direction === 'undo' ? 'history.undone' : 'history.redone', { what: wordsOf(answer.value.step) });
      tell(words, direction, () => inTurn(() => move('redo')));
    }
    async function goTo(stepId: number): Promise<void> {
      hideUndoOffers();
      await flushAll();
      const answer = await ask('history.goTo', { inspectionId, stepId });
      if (!answer.ok) return tellProblems(answer.problems);
      await takeInspection(inspectionId, answer.value.inspection, facts);
      tellDone(t('history.wentTo'));
    }
    return {
      move: (direction) => inTurn(() => move(direction)),
      goTo: (stepId) => inTurn(() => goTo(stepId)),
    };
  }, [t, inspectionId, facts, navigate, tellProblems, wordsOf]);
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z while the inspection is open. */
export function useUndoKeys({ move }: Undo): void {
  useEffect(() => hearUndoKeys(move), [move]);
}

/** The cursor is there already: it stays where it is. */
function isInside(field: string): boolean {
  const place = document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place ?? '';
  return field !== '' && (place === field || place.startsWith(`${field}.`) || place.startsWith(`${field}[`));
}
