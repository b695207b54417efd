import type { Finding } from '../domain/finding.ts';
import { type Answer, done } from '../domain/problem.ts';
import { findingNotFound } from './missing-records.ts';
import type { FindingStore } from './ports.ts';

/** What `insertFindingAt` needs to undo the removal. */
export type RemovedFinding = {
  readonly removed: Finding;
  readonly position: number;
};

/** Removes a finding and answers it whole, with its place, so that the removal can be undone. */
export function removeFinding(findings: FindingStore, inspectionId: string, findingId: string): Answer<RemovedFinding> {
  const removed = findings.read(inspectionId, findingId);
  const line = findings.list(inspectionId).find((each) => each.id === findingId);
  if (removed === null || line === undefined || !findings.remove(inspectionId, findingId))
    return findingNotFound(findingId);
  return done({ removed, position: line.position });
}
