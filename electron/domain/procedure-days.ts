import type { IsoDate } from './calendar-date.ts';
import type { InspectionFacts } from './inspection.ts';
import { closingDocumentKind, detailsOf } from './offered-documents.ts';
import type { DocumentKind } from './official-document.ts';
import { NO_PROCEDURE, type Procedure, type ProcedureStep } from './procedure.ts';

/** The facts that the inspection's own clock rests on. */
export type ClockFacts = Pick<
  InspectionFacts,
  'kind' | 'decision' | 'onSite' | 'teamReportDate' | 'explanation' | 'units' | 'documents' | 'procedure'
>;

/** The day of a step, and where in the case it stands: each day is entered once. */
export type DayOfStep = { readonly on: IsoDate | null; readonly place: string };

export function dayOfStep(facts: ClockFacts, step: ProcedureStep): DayOfStep {
  switch (step) {
    case 'decision':
      return at(facts.decision.date, 'decision.date');
    case 'work-start':
      return at(facts.onSite.from, 'onSite.from');
    case 'work-end':
      return at(facts.onSite.to, 'onSite.to');
    case 'team-report':
      return at(facts.teamReportDate, 'teamReportDate');
    case 'explanation':
      return at(facts.explanation?.date, 'explanation.date');
    case 'conclusion':
    case 'check-report':
      return ofDocument(facts, closingDocumentKind(facts.kind));
    case 'check-notice':
      return ofDocument(facts, 'check-notice');
    default:
      return ofProcedure(facts.procedure, step);
  }
}

function at(on: IsoDate | undefined, place: string): DayOfStep {
  return { on: on ?? null, place };
}

function ofDocument(facts: ClockFacts, kind: DocumentKind): DayOfStep {
  return at(detailsOf(facts, { kind, unitId: null }).date, `documents.${kind}.date`);
}

function ofProcedure(procedure: Procedure = NO_PROCEDURE, step: ProcedureStep): DayOfStep {
  return at(procedure.steps.find((each) => each.step === step)?.on, `procedure.steps.${step}`);
}
