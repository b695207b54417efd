import type { IsoDate } from './calendar-date.ts';

/**
 * Steps of an inspection or check that the law, or its decision, gives a time. Their names and terms are data:
 * law/procedure-terms.json.
 */
export const PROCEDURE_STEPS = [
  'decision',
  'work-start',
  'work-end',
  'member-reports',
  'team-report',
  'drafting-order',
  'explanation',
  'draft',
  'appraisal',
  'conclusion',
  'publication',
  'directing-document',
  'check-report',
  'check-notice',
] as const;
export type ProcedureStep = (typeof PROCEDURE_STEPS)[number];

/** Days of the Civil Code, or days that are worked. */
export type ProcedureUnit = 'day' | 'working-day';

/** Who inspects, where the term differs by it: Thanh tra Chính phủ, thanh tra tỉnh, others. */
export const INSPECTION_LEVELS = ['government', 'province', 'other'] as const;
export type InspectionLevel = (typeof INSPECTION_LEVELS)[number];

/** A step whose day stands nowhere else in the case. */
export type StepDone = { readonly step: ProcedureStep; readonly on: IsoDate };

/** A term set by the decision, or by another document of the office. */
export type SetTerm = { readonly step: ProcedureStep; readonly amount: number; readonly unit: ProcedureUnit };

/** Tạm dừng: from its first day to its last, both without work; without an end it still lasts. */
export type Suspension = {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Number of the decision. */
  readonly decision?: string;
  readonly reason?: string;
};

/** Gia hạn of the time at the unit: by days more, or to a new last day. */
export type Extension = {
  readonly decision?: string;
  readonly date?: IsoDate;
  readonly days?: number;
  readonly newEnd?: IsoDate;
  readonly reason?: string;
};

/** What only the inspection's own clock needs to know; other days it takes from where they stand in the case. */
export type Procedure = {
  readonly level?: InspectionLevel;
  readonly steps: readonly StepDone[];
  readonly terms: readonly SetTerm[];
  readonly suspensions: readonly Suspension[];
  readonly extensions: readonly Extension[];
};

export const NO_PROCEDURE: Procedure = { steps: [], terms: [], suspensions: [], extensions: [] };
