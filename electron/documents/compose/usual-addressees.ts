import type { BilingualText } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { caseAsOf } from '../../domain/case-as-of.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { detailsOf, type OfferedDocument } from '../../domain/offered-documents.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { rowsOfReport, soleSuccessor } from '../../domain/rows-of-report.ts';
import { documentPlace } from './document-origins.ts';
import { recordPlace } from './fact-origins.ts';
import type { LawData } from './law-data.ts';

/**
 * «Kính gửi:» as entered; letters and the unit's report go to somebody even before that is entered. One that is not
 * known is an empty text and prints as a blank.
 */
export function addresseesOf(
  inspectionCase: InspectionCase,
  document: OfferedDocument & { readonly today: IsoDate; readonly law: Pick<LawData, 'calendar'> },
): readonly BilingualText[] {
  const entered = detailsOf(inspectionCase, document).addressees ?? [];
  if (entered.length > 0) return entered;
  const usual = usualAddressees(inspectionCase, document);
  return FOLLOWING.has(document.kind) ? [successorIn(inspectionCase, document) ?? usual[0] ?? {}] : usual;
}

/** Letters to whoever answers now: a unit that was dissolved receives none. */
const FOLLOWING: ReadonlySet<DocumentKind> = new Set([
  'reminder-letter',
  'second-reminder-letter',
  'follow-up-closing',
]);

function successorIn(
  inspectionCase: InspectionCase,
  { unitId, today, law }: Parameters<typeof addresseesOf>[1],
): BilingualText | null {
  const rows = rowsOfReport(caseAsOf(inspectionCase, today), unitId, law.calendar);
  return soleSuccessor(rows.map(({ row }) => row));
}

/** Where these are entered, as many as there are. */
export function addresseePlaces(inspectionCase: InspectionCase, document: OfferedDocument): readonly string[] {
  const place = documentPlace(document);
  const entered = detailsOf(inspectionCase, document).addressees ?? [];
  if (entered.length > 0) return entered.map((_, index) => `${place}.addressees[${index}]`);
  const named = (ids: readonly string[]) => ids.map((id) => `${recordPlace.unit(id)}.name`);
  switch (document.kind) {
    case 'correction-letter':
      return named(inspectionCase.units.map((each) => each.id));
    case 'reminder-letter':
    case 'second-reminder-letter':
    case 'follow-up-closing':
      return named(document.unitId === null ? [] : [document.unitId]);
    case 'remediation-report':
      return [reportPlace(inspectionCase)];
    case 'synthesis-report':
      return ['decision.issuer'];
    default:
      return [];
  }
}

function reportPlace({ kind, plan, inspectingBody, team }: InspectionCase): string {
  const issuer = kind === 'inspection' ? 'inspectingBody' : 'team';
  const isNamed = (issuer === 'team' ? team : inspectingBody).name !== undefined;
  return plan.reportTo === undefined && isNamed ? `${issuer}.name` : 'plan.reportTo';
}

function usualAddressees(inspectionCase: InspectionCase, { kind, unitId }: OfferedDocument): readonly BilingualText[] {
  const { units, plan } = inspectionCase;
  switch (kind) {
    case 'correction-letter':
      return units.length === 0 ? [{}] : units.map((each) => each.name);
    case 'reminder-letter':
    case 'second-reminder-letter':
    case 'follow-up-closing':
      return units.filter((each) => each.id === unitId).map((each) => each.name);
    case 'remediation-report':
      return [plan.reportTo ?? closingIssuer(inspectionCase) ?? {}];
    case 'synthesis-report':
      // Who ordered the inspection: the chairman of the province, a minister.
      return [inspectionCase.decision.issuer ?? {}];
    default:
      return [];
  }
}

/** Who issued the conclusion or report, and so waits for what came of it. */
function closingIssuer({ kind, inspectingBody, team }: InspectionCase): BilingualText | undefined {
  return kind === 'inspection' ? inspectingBody.name : team.name;
}
