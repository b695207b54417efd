import type { FindingsChanged } from '../contract/finding-channels.ts';
import type { Answer } from '../domain/problem.ts';
import { changeFindings } from './change-findings.ts';
import type { Storage } from './ports.ts';

/** Removes findings; what pointed to them is left as it is, so that the way back needs nothing else. */
export function removeFindings(
  storage: Storage,
  inspectionId: string,
  ids: readonly string[],
): Answer<FindingsChanged> {
  return changeFindings(storage, inspectionId, ids, () => ({ write: [], remove: ids, ids: [] }));
}
