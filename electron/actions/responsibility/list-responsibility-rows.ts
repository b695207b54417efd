import type { ResponsibilityRow } from '../../contract/responsibility-channels.ts';
import type { BilingualText } from '../../domain/bilingual-text.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { InspectionStore } from '../ports.ts';

/** A row shows the beginning of a long text; the editor shows all of it. */
const SHOWN = 240;

/** One row for each shortcoming, in the order of the findings. */
export function listResponsibilityRows(
  inspections: InspectionStore,
  inspectionId: string,
): Answer<readonly ResponsibilityRow[]> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  return done(
    inspectionCase.findings.flatMap((finding, position) =>
      finding.kind === 'shortcoming' ? [rowOf(finding, position)] : [],
    ),
  );
}

function rowOf(finding: Finding, position: number): ResponsibilityRow {
  const { id, unitIds, title, causes, responsibilities, explanation } = finding;
  return {
    findingId: id,
    position,
    unitIds,
    title,
    causes,
    responsibilities: responsibilities.map(({ kind, who }) => ({ kind, who })),
    explanation:
      explanation === undefined ? null : { text: beginningOf(explanation.text), treatment: explanation.treatment },
  };
}

function beginningOf({ vi, en }: BilingualText): BilingualText {
  return {
    ...(vi === undefined ? {} : { vi: vi.slice(0, SHOWN) }),
    ...(en === undefined ? {} : { en: en.slice(0, SHOWN) }),
  };
}
