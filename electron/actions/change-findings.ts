import type { FindingLinks, FindingsChanged, FindingUndo } from '../contract/finding-channels.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectionCase, InspectionFacts } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import { findingNotFound, inspectionNotFound } from './missing-records.ts';
import type { FindingChanges, Storage } from './ports.ts';

export type Wanted = FindingChanges & {
  /** The findings to show afterwards. */
  readonly ids: readonly string[];
};

/**
 * Changes several findings at once, and answers what takes it back.
 *
 * @param ids the findings it is about, which must all be there
 * @param want gets them in the order of the document
 */
export function changeFindings(
  storage: Storage,
  inspectionId: string,
  ids: readonly string[],
  want: (findings: readonly Finding[], inspectionCase: InspectionCase) => Wanted,
): Answer<FindingsChanged> {
  const before = storage.inspections.readCase(inspectionId);
  if (before === null) return inspectionNotFound(inspectionId);
  const unknown = ids.find((id) => !before.findings.some((each) => each.id === id));
  if (unknown !== undefined) return findingNotFound(unknown);
  const asked = new Set(ids);
  const { ids: shown, ...changes } = want(
    before.findings.filter((each) => asked.has(each.id)),
    before,
  );
  const write = changes.write.map((each) => withTranslationStamps(each));
  if (!storage.findings.changeAll(inspectionId, { ...changes, write }))
    return refused(problem('finding-order-outdated', '', {}));
  return done({ ids: shown, undo: undoOf(before, changes) });
}

/** The order with further findings put right behind one of them. */
export function orderBehind(findings: readonly Finding[], behind: ReadonlyMap<string, string>): readonly string[] {
  return findings.flatMap(({ id }) => {
    const fresh = behind.get(id);
    return fresh === undefined ? [id] : [id, fresh];
  });
}

export function linksOf({ recommendations, plan }: InspectionFacts): FindingLinks {
  return {
    recommendations: recommendations.map(({ id, findingIds }) => ({ id, findingIds })),
    entries: plan.entries,
  };
}

function undoOf(before: InspectionCase, changes: FindingChanges): FindingUndo {
  const known = new Map(before.findings.map((each) => [each.id, each]));
  const touched = [...changes.remove, ...changes.write.map((each) => each.id)];
  return {
    write: touched.flatMap((id) => known.get(id) ?? []),
    remove: touched.filter((id) => !known.has(id)),
    order: [...known.keys()],
    links: changes.facts === undefined ? null : linksOf(before),
  };
}
