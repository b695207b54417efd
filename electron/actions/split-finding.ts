import type { FindingsChanged } from '../contract/finding-channels.ts';
import { factsOf } from '../domain/inspection.ts';
import type { Answer } from '../domain/problem.ts';
import { type FindingSplit, splitFinding as split, withSplitLinks } from '../domain/split-finding.ts';
import { changeFindings, orderBehind } from './change-findings.ts';
import type { NewId, Storage } from './ports.ts';

/** Makes two findings of one, the second right behind the first. */
export function splitFinding(
  storage: Storage,
  inspectionId: string,
  findingId: string,
  asked: FindingSplit,
  newId: NewId,
): Answer<FindingsChanged> {
  return changeFindings(storage, inspectionId, [findingId], (findings, inspectionCase) => {
    const second = newId();
    return {
      write: findings.flatMap((each) => split(each, asked, second)),
      remove: [],
      order: orderBehind(inspectionCase.findings, new Map([[findingId, second]])),
      facts: withSplitLinks(factsOf(inspectionCase), findingId, second),
      ids: [findingId, second],
    };
  });
}
