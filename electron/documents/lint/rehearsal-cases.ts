import { rulesOf } from '../../domain/document-rules.ts';
import type { Finding } from '../../domain/finding.ts';
import type { InspectionCase, InspectionKind } from '../../domain/inspection.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { longestCase } from './longest-case.ts';

/** Cases that a template is rehearsed with, besides the sample. */
export type RehearsalName = 'sample' | 'empty' | 'longest' | 'many' | 'gaps';

export type RehearsalCase = { readonly name: RehearsalName; readonly inspectionCase: InspectionCase };

const MANY = 150;

/** An inspection just begun: one unit without a name and nothing else. */
export function almostEmptyCase(kind: InspectionKind): InspectionCase {
  return {
    id: 'empty',
    kind,
    subject: {},
    decision: {},
    inspectingBody: { parents: [] },
    team: { members: [] },
    units: [{ id: 'unit-1', name: {}, parents: [] }],
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

/** Many findings of one sentence each, of every content and of none. */
export function manySmallCase(kind: InspectionKind): InspectionCase {
  return {
    ...almostEmptyCase(kind),
    id: 'many',
    units: [{ id: 'unit-1', name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }, parents: [] }],
    contents: [{ id: 'content-1', title: { vi: 'Việc tiếp nhận hồ sơ', en: 'Reception of files' } }],
    findings: Array.from({ length: MANY }, (_, index) => smallFinding(index)),
  };
}

function smallFinding(index: number): Finding {
  return {
    id: `finding-${index + 1}`,
    kind: index % 3 === 0 ? 'achievement' : 'shortcoming',
    unitIds: [],
    ...(index % 2 === 0 ? { contentId: 'content-1' } : {}),
    title: { vi: `Việc thứ ${index + 1}`, en: `Matter ${index + 1}` },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
  };
}

/** The longest case with a few findings, each time one fact short: what stands in an `if` must hold without it. */
function casesWithGaps(kind: InspectionKind): readonly InspectionCase[] {
  const longest = longestCase(kind);
  const whole = { ...longest, findings: longest.findings.slice(0, 5) };
  const empty = almostEmptyCase(kind);
  const names = (Object.keys(whole) as (keyof InspectionCase)[]).filter(
    (name) => !['id', 'kind', 'units'].includes(name),
  );
  const withoutOne = names.map((name): InspectionCase => ({ ...whole, [name]: empty[name] }));
  const oneUnit = { ...whole, units: whole.units.slice(0, 1) };
  return [...withoutOne, oneUnit, { ...whole, findings: whole.findings.map(bare) }];
}

function bare({ id, kind, unitIds, title }: Finding): Finding {
  return { id, kind, unitIds, title, counts: [], legalBases: [], causes: [], responsibilities: [], evidence: [] };
}

/** Every case a document of the kind is rehearsed with; one that is drafted for thanh tra and kiểm tra with both. */
export function rehearsalCases(kind: DocumentKind, sample: InspectionCase): readonly RehearsalCase[] {
  return rulesOf(kind).offeredTo.flatMap((inspectionKind): readonly RehearsalCase[] => [
    { name: 'sample', inspectionCase: { ...sample, kind: inspectionKind } },
    { name: 'empty', inspectionCase: almostEmptyCase(inspectionKind) },
    { name: 'longest', inspectionCase: longestCase(inspectionKind) },
    { name: 'many', inspectionCase: manySmallCase(inspectionKind) },
    ...casesWithGaps(inspectionKind).map((inspectionCase) => ({ name: 'gaps' as const, inspectionCase })),
  ]);
}
