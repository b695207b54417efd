import { openTranslationCount } from '../documents/compose/english-notices.ts';
import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { DocumentKind } from '../domain/official-document.ts';
import { type Answer, done } from '../domain/problem.ts';
import { type DraftedDocument, type DraftPorts, draftDocument } from './draft-document.ts';
import { draftingDay } from './drafting-day.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** Which document of which stored inspection. */
export type ChosenDocument = {
  readonly inspectionId: string;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly language: DraftLanguage;
  /** The document's own wording. */
  readonly wording?: readonly DocumentWording[];
};

export type PreviewedDocument = DraftedDocument & { readonly openTranslations: number };

/** The document as it would be exported today, and what to say beside it. */
export function previewDocument(
  inspections: Pick<InspectionStore, 'readCase'>,
  { inspectionId, ...chosen }: ChosenDocument,
  today: IsoDate,
  ports: DraftPorts,
): Answer<PreviewedDocument> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const date = draftingDay(inspectionCase, chosen, today);
  const drafted = draftDocument({ inspectionCase, ...chosen, date, withOrigins: true }, ports);
  if (!drafted.ok) return drafted;
  return done({ ...drafted.value, openTranslations: openTranslationCount(drafted.value.notices) });
}
