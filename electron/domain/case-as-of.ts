import { type IsoDate, isBefore } from './calendar-date.ts';
import type { InspectionCase } from './inspection.ts';

/**
 * The case as it was known at the end of that day: without what happened later, so that a document of that day says the same when it
 * is drafted again. What was withdrawn since was a mistake from the beginning.
 */
export function caseAsOf(inspectionCase: InspectionCase, day: IsoDate): InspectionCase {
  const { followUp } = inspectionCase;
  if (followUp === undefined) return inspectionCase;
  const known = followUp.filter((each) => each.kind === 'withdrawal' || !isBefore(day, each.on));
  return known.length === followUp.length ? inspectionCase : { ...inspectionCase, followUp: known };
}
