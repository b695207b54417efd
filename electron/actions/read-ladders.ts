import type { IsoDate } from '../domain/calendar-date.ts';
import { caseAsOf } from '../domain/case-as-of.ts';
import { type Ladder, ladderOf } from '../domain/ladder.ts';
import { type Answer, done } from '../domain/problem.ts';
import { rowsOfReport } from '../domain/rows-of-report.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** At which step of the ladder each unit of an inspection stands today. */
export function readLadders(
  inspections: Pick<InspectionStore, 'readCase'>,
  inspectionId: string,
  calendar: WorkingCalendar,
  today: IsoDate,
): Answer<readonly Ladder[]> {
  const found = inspections.readCase(inspectionId);
  if (found === null) return inspectionNotFound(inspectionId);
  const inspectionCase = caseAsOf(found, today);
  return done(
    inspectionCase.units.map(({ id }) => {
      const rows = rowsOfReport(inspectionCase, id, calendar).map(({ row }) => row);
      return ladderOf(inspectionCase, id, rows, today);
    }),
  );
}
