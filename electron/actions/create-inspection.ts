import type { BilingualText } from '../domain/bilingual-text.ts';
import { fillFromProfile } from '../domain/fill-from-profile.ts';
import type { InspectionCase, InspectionKind } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import { readOffice } from './office/read-office.ts';
import type { NewId, Storage } from './ports.ts';

export type InspectionStart = {
  readonly kind: InspectionKind;
  readonly subject: BilingualText;
};

/**
 * Starts an inspection of which kind and subject are known, and what the office profile gives; every other fact is a blank to
 * be filled.
 */
export function createInspection(
  { inspections, settings }: Pick<Storage, 'inspections' | 'settings'>,
  start: InspectionStart,
  newId: NewId,
): Answer<{ readonly id: string }> {
  const id = newId();
  const { findings, ...empty } = emptyCase(id, start);
  const { facts } = fillFromProfile(empty, readOffice(settings), { document: null, replace: false });
  if (!inspections.insertCase(withTranslationStamps({ ...facts, findings })))
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
