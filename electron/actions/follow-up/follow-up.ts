import { admitEntries } from '../../domain/admit-entries.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import type { AskedFollowUpEntry } from '../../domain/follow-up.ts';
import type { FollowedRowView } from '../../domain/followed-row.ts';
import { followedViewsOf } from '../../domain/followed-views.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { NewId, Storage } from '../ports.ts';

type Day = { readonly calendar: WorkingCalendar; readonly today: IsoDate };

/** All rows of the plan as they stand today, with what was noted of them. */
export function listFollowedRows(
  { inspections }: Pick<Storage, 'inspections'>,
  inspectionId: string,
  { calendar, today }: Day,
): Answer<readonly FollowedRowView[]> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  return done(followedViewsOf(inspectionCase, calendar, today));
}

/** Adds entries one after another, all of them or none; answers the rows as they stand then. */
export function addFollowUp(
  storage: Pick<Storage, 'inspections' | 'followUp'>,
  inspectionId: string,
  asked: readonly AskedFollowUpEntry[],
  day: Day & { readonly newId: NewId },
): Answer<readonly FollowedRowView[]> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const admitted = admitEntries(asked, inspectionCase, day.calendar, day.today);
  if (!admitted.ok) return admitted;
  const entries = admitted.value.map((each) => ({ ...each, id: day.newId() }));
  if (!storage.followUp.add(inspectionId, entries)) return inspectionNotFound(inspectionId);
  return listFollowedRows(storage, inspectionId, day);
}
