import { type BilingualText, textInOrOther } from './bilingual-text.ts';
import type { FollowedRow } from './followed-row.ts';
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

/** The unit that answers for all rows still open, where it is not the one they were given to. */
export function soleSuccessor(rows: readonly FollowedRow[]): BilingualText | null {
  const open = rows.filter((each) => each.closedOn === null);
  const names = new Set(open.map(({ responsible }) => textInOrOther(responsible, 'vi')));
  const [first] = open;
  if (first === undefined || names.size !== 1 || open.some(({ formerUnits }) => formerUnits.length === 0)) return null;
  return first.responsible;
}
