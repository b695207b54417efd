import type { InspectionCase } from '../domain/inspection.ts';
import type { PlanRowKey } from '../domain/plan-row-key.ts';
import type { Answer } from '../domain/problem.ts';
import { readCaseFile, writeCaseFile } from './read-case-file.ts';
import { writeOutputFile } from './write-output-file.ts';

/**
 * Writes a case to a file that this application, here or elsewhere, reads back. What it could not read back is refused before anything is
 * written, with the places to mend.
 */
export async function exportCase(inspectionCase: InspectionCase, path: string): Promise<Answer<string>> {
  const text = writeCaseFile(withoutLooseReferences(inspectionCase));
  const readBack = readCaseFile(text);
  return readBack.ok ? writeOutputFile(path, new TextEncoder().encode(text)) : readBack;
}

/**
 * Removing a finding, a unit or a content leaves the references to it in place, so that the removal can be undone. In a file they point
 * nowhere. A finding's own units stay: without them it would concern all units, which nobody has said.
 */
function withoutLooseReferences(inspectionCase: InspectionCase): InspectionCase {
  const findingIds = new Set(inspectionCase.findings.map((each) => each.id));
  const unitIds = new Set(inspectionCase.units.map((each) => each.id));
  const recommendationIds = new Set(inspectionCase.recommendations.map((each) => each.id));
  const stands = ({ findingId, recommendationId, unitId }: PlanRowKey) =>
    (findingId === undefined || findingIds.has(findingId)) &&
    (recommendationId === undefined || recommendationIds.has(recommendationId)) &&
    (unitId === undefined || unitIds.has(unitId));
  const { receipts } = inspectionCase.plan;
  const contentIds = new Set(inspectionCase.contents.map((each) => each.id));
  return {
    ...inspectionCase,
    findings: inspectionCase.findings.map(({ contentId, ...finding }) =>
      contentId === undefined || !contentIds.has(contentId) ? finding : { ...finding, contentId },
    ),
    recommendations: inspectionCase.recommendations.map((each) => ({
      ...each,
      findingIds: each.findingIds.filter((id) => findingIds.has(id)),
    })),
    plan: {
      ...inspectionCase.plan,
      ...(receipts === undefined ? {} : { receipts: receipts.filter(stands) }),
      entries: inspectionCase.plan.entries.filter(stands),
    },
    documents: inspectionCase.documents.filter((each) => each.unitId === undefined || unitIds.has(each.unitId)),
  };
}
