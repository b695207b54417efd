import { withOfficeTexts } from '../../documents/compose/template-source.ts';
import type { FactsOf } from '../../documents/lint/check-template.ts';
import { longestCase } from '../../documents/lint/longest-case.ts';
import { almostEmptyCase } from '../../documents/lint/rehearsal-cases.ts';
import { readFaults } from '../../documents/lint/rehearse.ts';
import type { Language } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { rulesOf } from '../../domain/document-rules.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import type { TemplateFolder, TemplateTexts } from '../../domain/office-template.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { type Answer, done, type Problem } from '../../domain/problem.ts';
import { type DraftedDocument, type DraftPorts, draftDocument } from '../draft-document.ts';
import { draftingDay } from '../drafting-day.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { InspectionStore } from '../ports.ts';
import { textsByPath } from './used-template.ts';

/** The inspection a template is tried on: one made for it, or one of the office's. */
export type Trial = { readonly case: 'sample' | 'empty' | 'longest' } | { readonly inspectionId: string };

export type TrialRequest = {
  readonly folder: TemplateFolder;
  /** The document to look at; for `common` any of them. */
  readonly kind: DocumentKind;
  readonly texts: TemplateTexts;
  readonly language: Language;
};

/** The inspection that was chosen, as one that the document is usually drafted for. */
export async function trialCase(
  trial: Trial,
  kind: DocumentKind,
  inspections: InspectionStore,
  readSample: () => Promise<Answer<InspectionCase>>,
): Promise<Answer<InspectionCase>> {
  if ('inspectionId' in trial) {
    const kept = inspections.readCase(trial.inspectionId);
    return kept === null ? inspectionNotFound(trial.inspectionId) : done(kept);
  }
  const [usual = 'inspection'] = rulesOf(kind).offeredTo;
  if (trial.case === 'empty') return done(almostEmptyCase(usual));
  if (trial.case === 'longest') return done(longestCase(usual));
  const sample = await readSample();
  return sample.ok && !rulesOf(kind).offeredTo.includes(sample.value.kind)
    ? done({ ...sample.value, kind: usual })
    : sample;
}

/** How a document would look with these texts, whatever is published. */
export function previewTemplate(
  request: TrialRequest,
  inspectionCase: InspectionCase,
  ports: DraftPorts,
  today: IsoDate,
): Answer<DraftedDocument> {
  const { folder, kind, texts, language } = request;
  const unitId = unitToTry(kind, inspectionCase);
  const date = draftingDay(inspectionCase, { kind, unitId }, today);
  const templates = withOfficeTexts(ports.templates, textsByPath(folder, texts));
  return draftDocument({ inspectionCase, kind, unitId, language, date }, { ...ports, templates });
}

/** Of what each unit has, that of the first. */
export function unitToTry(kind: DocumentKind, { units }: InspectionCase): string | null {
  return rulesOf(kind).perUnit ? (units[0]?.id ?? null) : null;
}

/**
 * What is wrong with the texts, read without any case; quick enough to be asked while a person writes.
 */
export function checkTemplateTexts(
  folder: TemplateFolder,
  texts: TemplateTexts,
  ports: DraftPorts,
  factsOf: FactsOf,
): readonly Problem[] {
  return readFaults({ folder, source: withOfficeTexts(ports.templates, textsByPath(folder, texts)), factsOf });
}
