import { problem, refused } from '../domain/problem.ts';

/** Said when an id names no inspection: it was never here, or another window set it aside. */
export function inspectionNotFound(inspectionId: string) {
  return refused(problem('inspection-not-found', '', { id: inspectionId }));
}

/** Said when the inspection does not hold the finding (or does not exist itself). */
export function findingNotFound(findingId: string) {
  return refused(problem('finding-not-found', '', { id: findingId }));
}
