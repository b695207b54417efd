import { compareReceived, type ReceivedComparison } from '../../domain/compare-received.ts';
import { deadlineInCase, planRowsOf } from '../../domain/derive-plan.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { ReceivedRow } from '../../domain/received-plan.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { Storage } from '../ports.ts';

export type ComparisonRequest = {
  readonly inspectionId: string;
  readonly unitId: string;
  readonly rows: readonly ReceivedRow[];
  readonly matches: readonly (string | null)[];
};

/** Holds a received plan against what the unit was asked; nothing is changed. */
export function compareReceivedPlan(
  { inspections }: Pick<Storage, 'inspections'>,
  { inspectionId, unitId, rows, matches }: ComparisonRequest,
  calendar: WorkingCalendar,
): Answer<ReceivedComparison> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const asked = planRowsOf(inspectionCase, unitId, calendar);
  return done(compareReceived(asked, rows, matches, (term) => deadlineInCase(term, inspectionCase, calendar, unitId)));
}
