import { composeDocument } from '../documents/compose/compose-document.ts';
import type { LawData } from '../documents/compose/law-data.ts';
import type { TemplateSource } from '../documents/compose/template-source.ts';
import type { OfficialDocument } from '../documents/model/official-document.ts';
import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { rulesOf } from '../domain/document-rules.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import { examineCase } from '../domain/examine.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { OfficePage } from '../domain/office-profile.ts';
import type { DocumentKind } from '../domain/official-document.ts';
import { type Answer, type Problem, problem, refused } from '../domain/problem.ts';

/** Which document of which case, and the day it is drafted on. */
export type DraftRequest = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly language: DraftLanguage;
  readonly date: IsoDate;
  /** The document's own wording. */
  readonly wording?: readonly DocumentWording[];
  /** For a preview: its runs say which places of the case they come from. */
  readonly withOrigins?: boolean;
};

export type DraftPorts = {
  readonly templates: TemplateSource;
  readonly law: LawData;
  readonly officeTerms?: readonly OfficeTerm[];
  readonly officePage?: OfficePage;
};

export type DraftedDocument = {
  readonly document: OfficialDocument;
  /** Missing facts, assumed dates. */
  readonly notices: readonly Problem[];
};

type ChosenDocument = Pick<DraftRequest, 'inspectionCase' | 'kind' | 'unitId'>;

/** Some documents are of one unit, the others of the whole case. */
function unitFaults({ inspectionCase, kind, unitId }: ChosenDocument): readonly Problem[] {
  if (!rulesOf(kind).perUnit) return [];
  if (unitId === null) return [problem('document-needs-unit', 'units')];
  const known = inspectionCase.units.map((each) => each.id);
  return known.includes(unitId) ? [] : [problem('unit-unknown', 'units', { unit: unitId, known: known.join(', ') })];
}

/** What stops a document from being exported: facts that contradict one another, a plan of an unknown unit. */
export function draftFaults(chosen: ChosenDocument): readonly Problem[] {
  return [...unitFaults(chosen), ...examineCase(chosen.inspectionCase).faults];
}

/** The document itself, for the preview in the window; an export goes through `runExport`. */
export function draftDocument(request: DraftRequest, ports: DraftPorts): Answer<DraftedDocument> {
  const unknownUnit = unitFaults(request);
  if (unknownUnit.length > 0) return refused(...unknownUnit);
  const { date, ...chosen } = request;
  return composeDocument({ ...chosen, ...ports, today: date });
}
