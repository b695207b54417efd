import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';

/** Puts the findings into the given order. The ids must be exactly those the inspection holds, else nothing changes. */
export function reorderFindings(storage: Storage, inspectionId: string, ids: readonly string[]): Answer<null> {
  if (storage.findings.reorder(inspectionId, ids)) return done(null);
  if (storage.inspections.readFacts(inspectionId) === null) return inspectionNotFound(inspectionId);
  return refused(problem('finding-order-outdated', '', {}));
}
