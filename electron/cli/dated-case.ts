import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { detailsOf, type OfferedDocument } from '../domain/offered-documents.ts';

/**
 * The case with this date as the date of the document, in place of what was entered or assumed: it prints, and terms that run from
 * its issue are counted from it.
 */
export function datedCase(inspectionCase: InspectionCase, document: OfferedDocument, date: IsoDate): InspectionCase {
  const details = detailsOf(inspectionCase, document);
  const dated = { ...details, date, dateAssumed: false };
  const isEntered = inspectionCase.documents.includes(details);
  const documents = isEntered
    ? inspectionCase.documents.map((each) => (each === details ? dated : each))
    : [...inspectionCase.documents, dated];
  return { ...inspectionCase, documents };
}
