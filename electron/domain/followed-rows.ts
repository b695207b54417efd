import { allPlanRows, deadlineInCase, type PlanRow } from './derive-plan.ts';
import { type FollowedPart, foldEntries } from './fold-entries.ts';
import type { FollowUpEntry } from './follow-up.ts';
import { entriesByRow, keyLeft, leftFindings } from './follow-up-entries.ts';
import type { FollowedRow } from './followed-row.ts';
import type { InspectionCase } from './inspection.ts';
import { type PlanRowKey, rowMark } from './plan-row-key.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A row with its sub-tasks and all its entries, oldest first, those withdrawn among them. */
export type RowFollowed = {
  readonly row: FollowedRow;
  readonly tasks: readonly FollowedRow[];
  /** Sub-tasks not closed by themselves. */
  readonly openTaskCount: number;
  readonly entries: readonly FollowUpEntry[];
  /** The same row with other entries. */
  readonly refold: (entries: readonly FollowUpEntry[]) => RowFollowed;
};

/**
 * Every row of the plan, those of each unit and those without one, each with its sub-tasks behind it, as they stand after all entries in
 * the order in which they were entered. Rows that the plan no longer has are not among them.
 */
export function followedRowsOf(inspectionCase: InspectionCase, calendar: WorkingCalendar): readonly FollowedRow[] {
  return rowsFollowed(inspectionCase, calendar)
    .filter(({ row }) => !row.isDropped)
    .flatMap(({ row, tasks }) => [row, ...tasks.filter((each) => !each.isDropped)]);
}

/** All rows with what was noted of them, in the order of the plan; at the end those that the plan no longer has. */
export function rowsFollowed(inspectionCase: InspectionCase, calendar: WorkingCalendar): readonly RowFollowed[] {
  const byRow = entriesByRow(inspectionCase);
  const rows = allPlanRows(inspectionCase, calendar);
  const marks = new Set(rows.map(rowMark));
  const leftId = leftFindings(inspectionCase.findings);
  return [
    ...rows.map((row) => rowFollowed({ inspectionCase, calendar }, row, byRow.get(rowMark(row)) ?? [])),
    ...[...byRow].flatMap(([mark, entries]) => {
      const [first] = entries;
      return first === undefined || marks.has(mark)
        ? []
        : [droppedRow(inspectionCase, keyLeft(first.row, leftId), entries)];
    }),
  ];
}

type Setting = { readonly inspectionCase: InspectionCase; readonly calendar: WorkingCalendar };

function rowFollowed(setting: Setting, planRow: PlanRow, entries: readonly FollowUpEntry[]): RowFollowed {
  const { findingId, recommendationId, unitId, original, matter, responsible } = planRow;
  const { measure, lead, product } = planRow.printed;
  const key = { findingId, recommendationId, unitId };
  const row = foldEntries(entries, { key, matter, measure, lead, product, original, responsible, isDropped: false });
  const tasks = partsOf(setting, planRow, entries).map((part) => taskFollowed(entries, part, row));
  return {
    row,
    tasks: tasks.map((each) => ({ ...each, closedOn: each.closedOn ?? row.closedOn })),
    openTaskCount: tasks.filter((each) => !each.isDropped && each.closedOn === null).length,
    entries,
    refold: (others) => rowFollowed(setting, planRow, others),
  };
}

/** The sub-tasks of the row, then those that the plan has no longer and something was noted of. */
function partsOf(
  { inspectionCase, calendar }: Setting,
  planRow: PlanRow,
  entries: readonly FollowUpEntry[],
): readonly TaskPart[] {
  const { findingId, recommendationId, unitId, matter, responsible, tasks } = planRow;
  const key = { findingId, recommendationId, unitId };
  const gone = new Set(entries.flatMap(({ taskId }) => taskId ?? []));
  for (const { id } of tasks) gone.delete(id);
  return [
    ...tasks.map(({ id: taskId, measure, lead = {}, product = {}, due }) => {
      const original = deadlineInCase(due, inspectionCase, calendar, unitId);
      const hasOwnTerm = due !== undefined;
      return { key, taskId, matter, measure, lead, product, original, responsible, isDropped: false, hasOwnTerm };
    }),
    ...[...gone].map((taskId) => {
      const texts = { matter, measure: {}, lead: {}, product: {}, responsible };
      return { key, taskId, ...texts, original: null, isDropped: true, hasOwnTerm: true };
    }),
  ];
}

type TaskPart = FollowedPart & { readonly hasOwnTerm: boolean };

/** Without a term of its own a task is due with its row. */
function taskFollowed(
  entries: readonly FollowUpEntry[],
  { hasOwnTerm, ...part }: TaskPart,
  row: FollowedRow,
): FollowedRow {
  if (hasOwnTerm) return foldEntries(entries, part);
  const task = foldEntries(entries, { ...part, original: row.original });
  return task.extensionCount > 0 ? task : { ...task, due: row.due };
}

/** A row of a finding, recommendation or unit that is gone, or no longer concerned: what was noted of it is kept to be read. */
function droppedRow(inspectionCase: InspectionCase, key: PlanRowKey, entries: readonly FollowUpEntry[]): RowFollowed {
  const { findings, recommendations, units } = inspectionCase;
  const recommendation = recommendations.find(({ id }) => id === key.recommendationId);
  const matter = findings.find(({ id }) => id === key.findingId)?.title ?? recommendation?.action ?? {};
  const responsible = units.find(({ id }) => id === key.unitId)?.name ?? recommendation?.addressee ?? {};
  const texts = { matter, measure: {}, lead: {}, product: {}, responsible };
  return {
    row: foldEntries(entries, { key, ...texts, original: null, isDropped: true }),
    tasks: [],
    openTaskCount: 0,
    entries,
    refold: (others) => droppedRow(inspectionCase, key, others),
  };
}
