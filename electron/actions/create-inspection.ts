import type { BilingualText } from '../domain/bilingual-text.ts';
import type { InspectionCase, InspectionKind } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import type { InspectionStore, NewId } from './ports.ts';

export type InspectionStart = {
  readonly kind: InspectionKind;
  readonly subject: BilingualText;
};

/** Starts an inspection of which only kind and subject are known; every other fact is a blank to be filled. */
export function createInspection(
  inspections: InspectionStore,
  start: InspectionStart,
  newId: NewId,
): Answer<{ readonly id: string }> {
  const id = newId();
  if (!inspections.insertCase(withTranslationStamps(emptyCase(id, start))))
    return refused(problem('inspection-exists', 'id', { id, subject: id }));
  return done({ id });
}

function emptyCase(id: string, { kind, subject }: InspectionStart): InspectionCase {
  return {
    id,
    kind,
    subject,
    decision: {},
    inspectingBody: { parents: [] },
    team: { members: [] },
    units: [],
    period: {},
    onSite: {},
    contents: [],
    legalGrounds: [],
    recommendations: [],
    plan: { entries: [] },
    documents: [],
    findings: [],
  };
}
