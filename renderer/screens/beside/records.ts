import type { InspectionView } from '../../../electron/contract/channels.ts';
import type { InspectionFacts } from '../../../electron/contract/types.ts';
import { documentPart } from '../workspace/places.ts';
import type { Records } from './origin-places.ts';

/** The records of the open inspection, in their present order. */
export function recordsOf({ findings }: InspectionView, facts: InspectionFacts): Records {
  return {
    findings: findings.map((each) => each.id),
    units: facts.units.map((each) => each.id),
    contents: facts.contents.map((each) => each.id),
    recommendations: facts.recommendations.map((each) => each.id),
    documents: facts.documents.map((each) => documentPart(each.kind, each.unitId ?? null)),
    'plan.entries': facts.plan.entries.map((each) => `${each.findingId}~${each.unitId}`),
    'fileStatistics.rows': (facts.fileStatistics?.rows ?? []).map((each) => each.id),
  };
}
