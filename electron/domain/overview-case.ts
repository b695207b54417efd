import { fillFromProfile } from './fill-from-profile.ts';
import type { InspectionCase } from './inspection.ts';
import type { OfficeProfile } from './office-profile.ts';

const DOCUMENT = { kind: 'synthesis-report', unitId: null } as const;

/** What a report over all inspections stands on: the office that issues it, and no inspection. It goes to the body above. */
export function overviewCase(profile: OfficeProfile): InspectionCase {
  const bare: InspectionCase = {
    id: 'overview',
    kind: 'inspection',
    subject: {},
    decision: {},
    inspectingBody: profile.body,
    team: { members: [] },
    units: [],
    period: {},
    onSite: {},
    contents: [],
    legalGrounds: [],
    findings: [],
    recommendations: [],
    plan: { entries: [] },
    documents: [{ kind: DOCUMENT.kind, addressees: [profile.body.parents.at(-1) ?? {}] }],
  };
  const { facts } = fillFromProfile(bare, profile, { document: DOCUMENT, replace: false });
  return { ...facts, findings: [] };
}
