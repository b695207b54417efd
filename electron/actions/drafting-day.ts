import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import { detailsOf, type OfferedDocument } from '../domain/offered-documents.ts';

/** The day a document is drafted on: the one it bears, so that the same case makes the same file tomorrow; else today. */
export function draftingDay(facts: InspectionFacts, document: OfferedDocument, today: IsoDate): IsoDate {
  return detailsOf(facts, document).date ?? today;
}
