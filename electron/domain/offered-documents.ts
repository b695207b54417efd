import type { InspectionFacts, InspectionKind } from './inspection.ts';
import type { DocumentDetails, DocumentKind } from './official-document.ts';

export type OfferedDocument = {
  readonly kind: DocumentKind;
  /** For a remediation plan, the unit in whose name it stands. */
  readonly unitId: string | null;
};

/** The document that closes the inspection: kết luận for thanh tra, báo cáo kết quả for kiểm tra. */
export function closingDocumentKind(kind: InspectionKind): DocumentKind {
  return kind === 'inspection' ? 'conclusion' : 'check-report';
}

/** What can be drafted from the case: the closing document, and one plan for each inspected unit. */
export function documentsOf(facts: InspectionFacts): readonly OfferedDocument[] {
  return [
    { kind: closingDocumentKind(facts.kind), unitId: null },
    ...facts.units.map((unit) => ({ kind: 'remediation-plan' as const, unitId: unit.id })),
  ];
}

/** Header, signing and recipients entered for one document; empty details when nothing was entered yet. */
export function detailsOf(facts: InspectionFacts, document: OfferedDocument): DocumentDetails {
  const found = facts.documents.find(
    (each) =>
      each.kind === document.kind &&
      (document.kind !== 'remediation-plan' || (each.unitId ?? facts.units[0]?.id) === document.unitId),
  );
  return found ?? { kind: document.kind, ...(document.unitId === null ? {} : { unitId: document.unitId }) };
}
