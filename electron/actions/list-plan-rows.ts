import { type PlanRow, planRowsOf } from '../domain/derive-plan.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** The rows of one unit's remediation plan: derived, and as they will print. */
export function listPlanRows(
  inspections: InspectionStore,
  inspectionId: string,
  unitId: string,
  calendar: WorkingCalendar,
): Answer<readonly PlanRow[]> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  if (!inspectionCase.units.some((each) => each.id === unitId))
    return refused(problem('unit-not-found', '', { id: unitId }));
  return done(planRowsOf(inspectionCase, unitId, calendar));
}
