import type { MovedView } from '../../contract/history-channels.ts';
import type { ChangeStep } from '../../domain/change-step.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import type { StepMoved } from '../history-ports.ts';
import type { Storage } from '../ports.ts';
import { readInspection } from '../read-inspection.ts';

/** Takes back the newest step of the inspection. */
export function undoStep(storage: Storage, inspectionId: string, calendar: WorkingCalendar): Answer<MovedView> {
  return answered(storage, inspectionId, calendar, storage.changes.undo(inspectionId), 'undo-nothing');
}

/** Makes the step again that was undone last. */
export function redoStep(storage: Storage, inspectionId: string, calendar: WorkingCalendar): Answer<MovedView> {
  return answered(storage, inspectionId, calendar, storage.changes.redo(inspectionId), 'redo-nothing');
}

/** Goes back or forth to where this step was the last one; 0 for before all of them. */
export function goToStep(
  storage: Storage,
  { inspectionId, stepId }: { readonly inspectionId: string; readonly stepId: number },
  calendar: WorkingCalendar,
): Answer<MovedView> {
  return answered(storage, inspectionId, calendar, storage.changes.goTo(inspectionId, stepId), 'undo-nothing');
}

function answered(
  storage: Storage,
  inspectionId: string,
  calendar: WorkingCalendar,
  moved: StepMoved,
  nothing: 'undo-nothing' | 'redo-nothing',
): Answer<MovedView> {
  if (moved === 'nothing') return refused(problem(nothing, ''));
  if (moved === 'unfit') return refused(problem('undo-unfit', ''));
  const inspection = readInspection(storage, inspectionId, calendar);
  if (!inspection.ok) return inspection;
  const ids = inspection.value.findings.map(({ id }) => id);
  return done({ step: moved, where: whereOf(moved, ids), inspection: inspection.value });
}

/** The place as it now is: a finding may stand elsewhere than when it was changed, or not at all. */
function whereOf({ kind, place }: ChangeStep, findingIds: readonly string[]): string {
  if (kind === 'facts') return place.path;
  if (kind === 'version-restored') return '';
  const index = place.finding === undefined ? -1 : findingIds.indexOf(place.finding.id);
  if (index < 0) return 'findings';
  return place.path === '' ? `findings[${index}]` : `findings[${index}].${place.path}`;
}
