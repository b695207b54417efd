import { type RowFollowed, rowsFollowed } from './followed-rows.ts';
import type { InspectionCase } from './inspection.ts';
import { goesToSuperior } from './superior-body.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The rows that a report or letter on the implementation speaks of, with their entries: of one unit, or of all. A body above the
 * inspecting one is only asked, and nobody reports on it.
 */
export function rowsOfReport(
  inspectionCase: InspectionCase,
  unitId: string | null,
  calendar: WorkingCalendar,
): readonly RowFollowed[] {
  const superior = new Set(
    inspectionCase.recommendations.filter((each) => goesToSuperior(each, inspectionCase)).map(({ id }) => id),
  );
  return rowsFollowed(inspectionCase, calendar).filter(
    ({ row: { key, isDropped } }) =>
      !isDropped && !superior.has(key.recommendationId ?? '') && (unitId === null || key.unitId === unitId),
  );
}
