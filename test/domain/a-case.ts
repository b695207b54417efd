import { readFileSync } from 'node:fs';
import type { Finding } from '../../electron/domain/finding.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { loadLaw } from '../../electron/law/load-law.ts';

/** The days of the law as shipped. */
export const CALENDAR = loadLaw('electron/law').calendar;

/** The least an inspection can be, with some facts put over it. */
export function aCase(over: Partial<InspectionCase> = {}): InspectionCase {
  return {
    id: 'case-1',
    kind: 'inspection',
    subject: {},
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
    ...over,
  };
}

export function aFinding(id: string, over: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: 'shortcoming',
    unitIds: [],
    title: { vi: `Tồn tại ${id}`, en: `Shortcoming ${id}` },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
    ...over,
  };
}

/** Problem codes with words in the interface. */
export function wordsOfProblems(language: 'vi' | 'en'): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`locales/${language}/problem.json`, 'utf8')) as Readonly<Record<string, unknown>>;
}
