import { fingerprint } from './fingerprint.ts';
import type { FollowedRow } from './followed-row.ts';
import { followedRowsOf } from './followed-rows.ts';
import type { InspectionCase } from './inspection.ts';
import { closingDocumentKind, detailsOf } from './offered-documents.ts';
import type { WatchedRow } from './watched-row.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** To be raised when the same case gets other rows than before. */
const RULES = 1;

/** Tells rows apart that were computed with other holidays or by other rules. */
export function watchFingerprint(calendar: WorkingCalendar): string {
  return fingerprint(JSON.stringify([RULES, calendar]));
}

/** What the watch keeps of an inspection: all rows of its plan and their sub-tasks, in the order of the plan. */
export function watchedRowsOf(inspectionCase: InspectionCase, calendar: WorkingCalendar): readonly WatchedRow[] {
  const { id, subject, kind, plan } = inspectionCase;
  const { number } = detailsOf(inspectionCase, { kind: closingDocumentKind(kind), unitId: null });
  const common = {
    inspectionId: id,
    inspection: subject,
    ...(number === undefined ? {} : { closingNumber: number }),
    officer: plan.officer?.trim() ?? '',
  };
  return followedRowsOf(inspectionCase, calendar).map((row, position) => ({ ...common, ...ofRow(row), position }));
}

function ofRow(row: FollowedRow) {
  const { key, taskId, matter, measure, responsible, lead, original, due, extensionCount, result, closedOn } = row;
  return {
    key,
    ...(taskId === undefined ? {} : { taskId }),
    // Of a sub-task what it does itself: its row tells the shortcoming.
    matter: taskId === undefined ? matter : measure,
    responsible,
    lead,
    dueOn: due?.dueOn ?? null,
    originalDueOn: original?.dueOn ?? null,
    why: due?.why ?? {},
    isProvisional: due?.provisional ?? false,
    extensionCount,
    result,
    closedOn,
  };
}
