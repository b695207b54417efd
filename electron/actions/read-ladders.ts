import type { IsoDate } from '../domain/calendar-date.ts';
import { caseAsOf } from '../domain/case-as-of.ts';
import { followedRowsOf } from '../domain/followed-rows.ts';
import { type Ladder, ladderOf } from '../domain/ladder.ts';
import { type Answer, done } from '../domain/problem.ts';
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
  const rows = followedRowsOf(inspectionCase, calendar).filter(({ taskId }) => taskId === undefined);
  return done(
    inspectionCase.units.map(({ id }) => {
      const own = rows.filter(({ key }) => key.unitId === id);
      return ladderOf(inspectionCase, id, own, today);
    }),
  );
}
