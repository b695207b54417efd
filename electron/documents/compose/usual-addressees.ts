import type { BilingualText } from '../../domain/bilingual-text.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { detailsOf, type OfferedDocument } from '../../domain/offered-documents.ts';

/**
 * «Kính gửi:» as entered; letters and the unit's report go to somebody even before that is entered. One that is not
 * known is an empty text and prints as a blank.
 */
export function addresseesOf(inspectionCase: InspectionCase, document: OfferedDocument): readonly BilingualText[] {
  const entered = detailsOf(inspectionCase, document).addressees ?? [];
  return entered.length > 0 ? entered : usualAddressees(inspectionCase, document);
}

function usualAddressees(inspectionCase: InspectionCase, { kind, unitId }: OfferedDocument): readonly BilingualText[] {
  const { units, plan } = inspectionCase;
  switch (kind) {
    case 'correction-letter':
      return units.length === 0 ? [{}] : units.map((each) => each.name);
    case 'reminder-letter':
      return units.filter((each) => each.id === unitId).map((each) => each.name);
    case 'remediation-report':
      return [plan.reportTo ?? closingIssuer(inspectionCase) ?? {}];
    default:
      return [];
  }
}

/** Who issued the conclusion or report, and so waits for what came of it. */
function closingIssuer({ kind, inspectingBody, team }: InspectionCase): BilingualText | undefined {
  return kind === 'inspection' ? inspectingBody.name : team.name;
}
