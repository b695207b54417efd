import type { Attachment } from '../../electron/domain/attachment.ts';
import type { FollowUpAct, FollowUpEntry } from '../../electron/domain/follow-up.ts';
import { rowsFollowed } from '../../electron/domain/followed-rows.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { type PlanRowKey, rowMark } from '../../electron/domain/plan-row-key.ts';
import { aCase, aFinding, CALENDAR } from './a-case.ts';

export const ROW: PlanRowKey = { findingId: 'f1', unitId: 'u1' };
export const REASON = { vi: 'Có lý do' };

export const PROOF: Attachment = {
  id: 'a1',
  caption: { vi: 'Báo cáo kết quả' },
  fileName: 'bao-cao.pdf',
  mediaType: 'application/pdf',
  size: 1200,
  sha256: 'a'.repeat(64),
};

/** A unit with one shortcoming, due on 24/02/2025, and entries of its follow-up. */
export function followedCase(
  followUp: readonly FollowUpEntry[] = [],
  over: Partial<InspectionCase> = {},
): InspectionCase {
  return aCase({
    units: [{ id: 'u1', name: { vi: 'Xã Một' }, parents: [] }],
    findings: [aFinding('f1')],
    plan: { term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' }, entries: [] },
    documents: [{ kind: 'conclusion', date: '2024-12-23' }],
    followUp,
    ...over,
  });
}

let count = 0;

export function anEntry(act: FollowUpAct, over: Partial<Omit<FollowUpEntry, keyof FollowUpAct>> = {}): FollowUpEntry {
  count += 1;
  return { id: `e${count}`, enteredAt: '2025-01-02T03:04:05.678Z', on: '2025-01-02', row: ROW, ...over, ...act };
}

/** The row as it stands, which must be there. */
export function followed(inspectionCase: InspectionCase, key: PlanRowKey = ROW) {
  const found = rowsFollowed(inspectionCase, CALENDAR).find((each) => rowMark(each.row.key) === rowMark(key));
  if (found === undefined) throw new Error(`no row ${rowMark(key)}`);
  return found;
}
