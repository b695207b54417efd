import type { FindingsChanged } from '../contract/finding-channels.ts';
import type { Answer } from '../domain/problem.ts';
import { changeFindings, orderBehind } from './change-findings.ts';
import type { NewId, Storage } from './ports.ts';

/** Copies findings, each copy right behind its original. What is recommended for the original is not for the copy. */
export function duplicateFindings(
  storage: Storage,
  inspectionId: string,
  ids: readonly string[],
  newId: NewId,
): Answer<FindingsChanged> {
  return changeFindings(storage, inspectionId, ids, (findings, { findings: all }) => {
    const copies = findings.map(({ mergedIds: _mergedIds, ...each }) => ({ ...each, id: newId() }));
    const behind = new Map(findings.map((each, index) => [each.id, copies[index]?.id ?? each.id]));
    return { write: copies, remove: [], order: orderBehind(all, behind), ids: copies.map((each) => each.id) };
  });
}
