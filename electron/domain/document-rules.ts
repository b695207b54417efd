import type { IsoDate } from './calendar-date.ts';
import type { InspectionKind } from './inspection.ts';
import type { DocumentDetails, DocumentKind } from './official-document.ts';

/**
 * The model form of Decree 30/2020, Annex III, part II, that a document is laid out by: 1.4 with a type name, 1.5 công
 * văn, 1.2 quyết định, 1.9 biên bản.
 */
export type DocumentForm = 'titled' | 'letter' | 'decision' | 'minutes';

/** Whose name stands in box 2: the inspecting body, its team, the inspected unit. */
export type IssuerName = 'body' | 'team' | 'unit';

export type DocumentRules = {
  /** Decree 30/2020, Annex III, part I; KL from the forms of the Government Inspectorate. A công văn has none. */
  readonly abbreviation: string | null;
  readonly form: DocumentForm;
  /** The usual issuer first; with several, the document's details say which. */
  readonly issuers: readonly [IssuerName, ...IssuerName[]];
  /** One document for each inspected unit, not one for the case. */
  readonly perUnit: boolean;
  readonly offeredTo: readonly InspectionKind[];
  /** Offered when the inspection was concluded on or after this day. */
  readonly since?: IsoDate;
  /** Not every inspection needs it: nothing of it is missing until something was entered. */
  readonly isAddition?: boolean;
};

const BOTH = ['inspection', 'check'] as const;
const UNIT = { form: 'titled', issuers: ['unit'], perUnit: true, offeredTo: BOTH } as const;
const LETTER = { abbreviation: null, form: 'letter', issuers: ['body', 'team'], offeredTo: BOTH } as const;

const RULES: Readonly<Record<DocumentKind, DocumentRules>> = {
  conclusion: { abbreviation: 'KL', form: 'titled', issuers: ['body'], perUnit: false, offeredTo: ['inspection'] },
  // Form 06 of Circular 56/2025/TT-BCT: the team reports, under the body that set it up.
  'check-report': { abbreviation: 'BC', form: 'titled', issuers: ['team'], perUnit: false, offeredTo: ['check'] },
  minutes: { abbreviation: 'BB', form: 'minutes', issuers: ['team'], perUnit: true, offeredTo: BOTH },
  // A team that uses its agency's seal numbers in a series of its own (Annex I, II.3.a): «20/TB-ĐKT».
  'check-notice': {
    abbreviation: 'TB',
    form: 'titled',
    issuers: ['team', 'body'],
    perUnit: false,
    offeredTo: ['check'],
  },
  'correction-letter': { ...LETTER, perUnit: false },
  'remediation-plan': { abbreviation: 'KH', ...UNIT },
  'reminder-letter': { ...LETTER, perUnit: true },
  'second-reminder-letter': { ...LETTER, perUnit: true, isAddition: true },
  'remediation-report': { abbreviation: 'BC', ...UNIT },
  'implementation-check-decision': {
    abbreviation: 'QĐ',
    form: 'decision',
    issuers: ['body'],
    perUnit: false,
    offeredTo: ['inspection'],
    // Checking how a conclusion is carried out came with Decree 33/2015/NĐ-CP; the laws of 2022 and 2025 kept it.
    since: '2015-05-15',
  },
  'follow-up-closing': { ...LETTER, perUnit: true, isAddition: true },
  'synthesis-report': {
    abbreviation: 'BC',
    form: 'titled',
    issuers: ['body', 'team'],
    perUnit: false,
    offeredTo: BOTH,
    isAddition: true,
  },
  // Danh mục is not among the 29 types of Annex III, so that its letters are the office's own custom, as KL is.
  'evidence-list': {
    abbreviation: 'DM',
    form: 'titled',
    issuers: ['team', 'body'],
    perUnit: false,
    offeredTo: BOTH,
    isAddition: true,
  },
};

/** Who issues the document: the details decide where several may. */
export function issuerOf({ kind, issuer }: Pick<DocumentDetails, 'kind' | 'issuer'>): IssuerName {
  const { issuers } = rulesOf(kind);
  return issuers.find((each) => each === issuer) ?? issuers[0];
}

export function rulesOf(kind: DocumentKind): DocumentRules {
  return RULES[kind];
}
