import type { FindingLinks, FindingUndo } from '../contract/finding-channels.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';

/**
 * Takes a change of several findings back. What came or went since stays as it is: a finding added meanwhile is kept, at the
 * end; one already removed again is no fault.
 */
export function undoFindingChanges(storage: Storage, inspectionId: string, undo: FindingUndo): Answer<null> {
  const facts = storage.inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const present = storage.findings.list(inspectionId).map((each) => each.id);
  const remove = undo.remove.filter((id) => present.includes(id));
  const left = new Set([...present.filter((id) => !remove.includes(id)), ...undo.write.map((each) => each.id)]);
  const known = undo.order.filter((id) => left.has(id));
  const order = [...known, ...[...left].filter((id) => !known.includes(id))];
  const restored = undo.links === null ? {} : { facts: withLinks(facts, undo.links) };
  return storage.findings.changeAll(inspectionId, { write: undo.write, remove, order, ...restored })
    ? done(null)
    : refused(problem('finding-order-outdated', '', {}));
}

/** Only the pointers to findings go back: the rest may have been edited since. */
function withLinks(facts: InspectionFacts, links: FindingLinks): InspectionFacts {
  const findingIds = new Map(links.recommendations.map((each) => [each.id, each.findingIds]));
  return {
    ...facts,
    recommendations: facts.recommendations.map((each) => ({
      ...each,
      findingIds: findingIds.get(each.id) ?? each.findingIds,
    })),
    plan: { ...facts.plan, entries: links.entries },
  };
}
