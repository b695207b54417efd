import type { IsoDate } from './calendar-date.ts';
import { dueAnswer } from './deadline.ts';
import type { FollowUpEntry } from './follow-up.ts';
import { withdrawnIds } from './follow-up-entries.ts';
import type { FollowedRow, FollowedRowView, FollowUpAllowed } from './followed-row.ts';
import { type RowFollowed, rowsFollowed } from './followed-rows.ts';
import type { InspectionCase } from './inspection.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** All rows as they stand today and all that was noted of them, those that the plan no longer has at the end. */
export function followedViewsOf(
  inspectionCase: InspectionCase,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly FollowedRowView[] {
  return rowsFollowed(inspectionCase, calendar).map((each) => viewOf(each, today));
}

function viewOf({ row, tasks, openTaskCount, entries }: RowFollowed, today: IsoDate): FollowedRowView {
  const ofRow = row.isDropped ? entries : entries.filter((each) => each.taskId === undefined);
  const withdrawn = withdrawnIds(entries);
  return {
    ...partView(row, ofRow, withdrawn, today),
    allowed: allowedFor(row, openTaskCount),
    tasks: tasks.map((task) => {
      const own = entries.filter((each) => each.taskId === task.taskId);
      return { ...partView(task, own, withdrawn, today), allowed: row.closedOn === null ? allowedFor(task, 0) : [] };
    }),
  };
}

function partView(
  row: FollowedRow,
  entries: readonly FollowUpEntry[],
  withdrawn: ReadonlySet<string>,
  today: IsoDate,
): Omit<FollowedRowView, 'allowed'> {
  const isAwaited = row.closedOn === null && !row.isDropped;
  return {
    ...row,
    standing: isAwaited && row.due !== null ? dueAnswer(row.due.dueOn, today) : null,
    entries,
    withdrawnIds: entries.flatMap(({ id }) => (withdrawn.has(id) ? id : [])),
    tasks: [],
  };
}

/** A row with open sub-tasks is not yet to be closed. */
function allowedFor({ isDropped, closedOn }: FollowedRow, openTaskCount: number): readonly FollowUpAllowed[] {
  if (isDropped) return [];
  if (closedOn !== null) return ['reopening'];
  return ['progress', 'extension', 'succession', ...(openTaskCount === 0 ? (['closing'] as const) : [])];
}
