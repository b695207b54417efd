import type { FindingSetting, FindingsChanged } from '../contract/finding-channels.ts';
import type { Finding } from '../domain/finding.ts';
import type { Answer } from '../domain/problem.ts';
import { changeFindings } from './change-findings.ts';
import type { Storage } from './ports.ts';

/** Gives several findings the same kind, units or content, and puts all findings into an order where one is given. */
export function setFindings(
  storage: Storage,
  inspectionId: string,
  ids: readonly string[],
  setting: FindingSetting,
  order?: readonly string[],
): Answer<FindingsChanged> {
  return changeFindings(storage, inspectionId, ids, (findings) => ({
    write: Object.keys(setting).length === 0 ? [] : findings.map((each) => withSetting(each, setting)),
    remove: [],
    ...(order === undefined ? {} : { order }),
    ids,
  }));
}

function withSetting(finding: Finding, { kind, unitIds, contentId }: FindingSetting): Finding {
  const { contentId: before, ...rest } = finding;
  const content = contentId === undefined ? before : contentId;
  return {
    ...rest,
    ...(kind === undefined ? {} : { kind }),
    ...(unitIds === undefined ? {} : { unitIds }),
    ...(content === null || content === undefined ? {} : { contentId: content }),
  };
}
