import type { FindingsChanged } from '../contract/finding-channels.ts';
import { type BilingualText, textInOrOther } from '../domain/bilingual-text.ts';
import type { Finding } from '../domain/finding.ts';
import { factsOf } from '../domain/inspection.ts';
import { mergeFindings as merge, unitsSettledInPart, withMergedLinks } from '../domain/merge-findings.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import { changeFindings } from './change-findings.ts';
import { findingNotFound, inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';

/** Makes one finding of several, in the place of the first; recommendations and plan rows follow. */
export function mergeFindings(
  storage: Storage,
  inspectionId: string,
  ids: readonly string[],
  title: BilingualText,
): Answer<FindingsChanged> {
  if (new Set(ids).size < 2) return refused(problem('merge-needs-two', ''));
  const partly = partlySettled(storage, inspectionId, ids);
  if (partly.length > 0) return refused(...partly);
  return changeFindings(storage, inspectionId, ids, ([first, ...others], inspectionCase) => {
    if (first === undefined) return { write: [], remove: [], ids: [] };
    return {
      write: [merge([first, ...others], title)],
      remove: others.map((each) => each.id),
      facts: withMergedLinks(factsOf(inspectionCase), ids, first.id),
      ids: [first.id],
    };
  });
}

function partlySettled({ inspections }: Storage, inspectionId: string, ids: readonly string[]): readonly Problem[] {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return [];
  return unitsSettledInPart(inspectionCase, ids).map(({ name }) =>
    problem('merge-settled-with-open', '', { unit: textInOrOther(name, 'vi') ?? '' }),
  );
}

/** The finding that merging would make; nothing is changed. */
export function previewMerge(storage: Storage, inspectionId: string, ids: readonly string[]): Answer<Finding> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const [first, ...others] = inspectionCase.findings.filter((each) => ids.includes(each.id));
  if (first === undefined || others.length + 1 < new Set(ids).size) return findingNotFound(ids.join(', '));
  return done(merge([first, ...others]));
}
