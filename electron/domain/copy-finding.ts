import type { Finding } from './finding.ts';
import type { InspectionContent } from './inspection.ts';
import { wordsKey } from './join-texts.ts';

/**
 * The finding as one of another inspection: under a new id, for the units chosen there, and without files that prove it here. It belongs to the content with
 * the same title, or to none: what a content is called is all that two inspections share.
 */
export function copyFinding(
  finding: Finding,
  id: string,
  to: {
    readonly unitIds: readonly string[];
    readonly from: readonly InspectionContent[];
    readonly contents: readonly InspectionContent[];
  },
): Finding {
  const { contentId: _contentId, attachments: _attachments, mergedIds: _mergedIds, ...rest } = finding;
  const title = titleKey(to.from.find((each) => each.id === finding.contentId));
  const contentId = title === null ? undefined : to.contents.find((each) => titleKey(each) === title)?.id;
  return { ...rest, id, unitIds: to.unitIds, ...(contentId === undefined ? {} : { contentId }) };
}

function titleKey(content: InspectionContent | undefined): string | null {
  const title = content?.title.vi?.trim() ?? '';
  return title === '' ? null : wordsKey(title.toLocaleLowerCase('vi').replace(/\s+/g, ' '));
}
