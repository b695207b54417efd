import { goToStep, redoStep, undoStep } from '../actions/history/move-steps.ts';
import { done } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type HistorySetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
};

/** Requests about undoing and redoing. */
export function historyHandlers({ withStorage, calendar }: HistorySetting) {
  return {
    'history.ends': ({ inspectionId }) => withStorage(({ changes }) => done(changes.ends(inspectionId))),
    'history.steps': ({ inspectionId }) => withStorage(({ changes }) => done({ steps: changes.list(inspectionId) })),
    'history.undo': ({ inspectionId }) => withStorage((storage) => undoStep(storage, inspectionId, calendar())),
    'history.redo': ({ inspectionId }) => withStorage((storage) => redoStep(storage, inspectionId, calendar())),
    'history.goTo': (chosen) => withStorage((storage) => goToStep(storage, chosen, calendar())),
  } satisfies Partial<Handlers>;
}
