import type { PreviewView } from '../contract/channels.ts';
import type { Language } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { DocumentKind } from '../domain/official-document.ts';
import type { Answer } from '../domain/problem.ts';
import { type DraftPorts, draftDocument } from './draft-document.ts';
import { draftingDay } from './drafting-day.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** Which document of which stored inspection. */
export type ChosenDocument = {
  readonly inspectionId: string;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly language: Language;
  /** The document's own wording. */
  readonly wording?: readonly DocumentWording[];
};

/** The document as it would be exported today, and what to say beside it. */
export function previewDocument(
  inspections: InspectionStore,
  { inspectionId, ...chosen }: ChosenDocument,
  today: IsoDate,
  ports: DraftPorts,
): Answer<PreviewView> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const date = draftingDay(inspectionCase, chosen, today);
  return draftDocument({ inspectionCase, ...chosen, date }, ports);
}
