import type { FindingsChanged } from '../contract/finding-channels.ts';
import type { BilingualText } from '../domain/bilingual-text.ts';
import type { Finding } from '../domain/finding.ts';
import { factsOf } from '../domain/inspection.ts';
import { mergeFindings as merge, withMergedLinks } from '../domain/merge-findings.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
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

/** The finding that merging would make; nothing is changed. */
export function previewMerge(storage: Storage, inspectionId: string, ids: readonly string[]): Answer<Finding> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const [first, ...others] = inspectionCase.findings.filter((each) => ids.includes(each.id));
  if (first === undefined || others.length + 1 < new Set(ids).size) return findingNotFound(ids.join(', '));
  return done(merge([first, ...others]));
}
