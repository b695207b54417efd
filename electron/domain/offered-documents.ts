import { type IsoDate, isBefore } from './calendar-date.ts';
import { rulesOf } from './document-rules.ts';
import type { InspectionFacts, InspectionKind } from './inspection.ts';
import { DOCUMENT_KINDS, type DocumentDetails, type DocumentKind } from './official-document.ts';

export type OfferedDocument = {
  readonly kind: DocumentKind;
  /** The unit that the document is of, where each unit has its own. */
  readonly unitId: string | null;
};

type WithDocuments = Pick<InspectionFacts, 'units' | 'documents'>;

/** The document that closes the inspection: kết luận for thanh tra, báo cáo kết quả for kiểm tra. */
export function closingDocumentKind(kind: InspectionKind): DocumentKind {
  return kind === 'inspection' ? 'conclusion' : 'check-report';
}

/** What is usually drafted for an inspection of this kind, concluded when this one was. */
export function isOffered(facts: InspectionFacts, kind: DocumentKind): boolean {
  const { offeredTo, since } = rulesOf(kind);
  const concludedOn = issueDateOf(facts) ?? facts.decision.date;
  const isTooEarly = since !== undefined && concludedOn !== undefined && isBefore(concludedOn, since);
  return offeredTo.includes(facts.kind) && !isTooEarly;
}

/** What can be drafted from the case, the closing document first; those that stand for a unit once a unit. */
export function documentsOf(facts: InspectionFacts): readonly OfferedDocument[] {
  return DOCUMENT_KINDS.filter((kind) => isOffered(facts, kind)).flatMap((kind): readonly OfferedDocument[] =>
    rulesOf(kind).perUnit ? facts.units.map((unit) => ({ kind, unitId: unit.id })) : [{ kind, unitId: null }],
  );
}

/** The day the conclusion or report was issued, given or assumed. */
export function issueDateOf(facts: InspectionFacts): IsoDate | undefined {
  return detailsOf(facts, { kind: closingDocumentKind(facts.kind), unitId: null }).date;
}

/** Place of a document's details in the case; -1 when nothing was entered yet. Details without a unit are of the first. */
export function placeOfDetails(facts: WithDocuments, { kind, unitId }: OfferedDocument): number {
  const isOfUnit = (each: DocumentDetails) => !rulesOf(kind).perUnit || (each.unitId ?? facts.units[0]?.id) === unitId;
  return facts.documents.findIndex((each) => each.kind === kind && isOfUnit(each));
}

/** Header, signing and recipients entered for one document; empty details when nothing was entered yet. */
export function detailsOf(facts: WithDocuments, document: OfferedDocument): DocumentDetails {
  const { kind, unitId } = document;
  return facts.documents[placeOfDetails(facts, document)] ?? { kind, ...(unitId === null ? {} : { unitId }) };
}
