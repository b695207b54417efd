import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { InspectionKind } from './inspection.ts';
import { isUnverified, type NormConfidence } from './norm.ts';
import type { InspectionLevel, ProcedureStep, ProcedureUnit } from './procedure.ts';

type Dated = { readonly from?: IsoDate; readonly to?: IsoDate };

/** A term of a step as a norm sets it; without `amount` the norm is known and its figure is not. */
export type LegalTerm = Dated & {
  readonly kind?: InspectionKind;
  readonly level?: InspectionLevel;
  /** Where it runs from another step than usual. */
  readonly countedFrom?: ProcedureStep;
  readonly amount?: number;
  readonly unit?: ProcedureUnit;
  /** What sets it, in words: «khoản 1 Điều 34 Luật Thanh tra năm 2025». */
  readonly source: BilingualText;
  /** Of law/norms.json. */
  readonly norm?: string;
  readonly confidence: NormConfidence;
  /** For whom alone it is law. */
  readonly scope?: BilingualText;
  readonly note?: BilingualText;
};

export type StepOfLaw = {
  readonly step: ProcedureStep;
  readonly kinds: readonly InspectionKind[];
  readonly name: BilingualText;
  readonly countedFrom?: ProcedureStep;
  /** The day whose law counts: of the decision, unless of the conclusion. */
  readonly chosenBy?: 'conclusion';
  /** First day of the law that knows the step. */
  readonly since?: IsoDate;
  readonly terms: readonly LegalTerm[];
};

export type ProcedureLaw = Dated & { readonly name: BilingualText; readonly norm: string };

/** On what it rests that days of suspension are left out. */
export type SuspensionRule = Dated & {
  readonly source: BilingualText;
  readonly confidence: NormConfidence;
  readonly note: BilingualText;
};

/** law/procedure-terms.json. */
export type ProcedureTerms = {
  readonly laws: readonly ProcedureLaw[];
  readonly suspension: readonly SuspensionRule[];
  readonly steps: readonly StepOfLaw[];
};

export function isInForce({ from, to }: Dated, on: IsoDate): boolean {
  return (from === undefined || !isBefore(on, from)) && (to === undefined || !isBefore(to, on));
}

/** The term that counts on a day; one for the level goes before one for all. */
export function legalTermOn(
  { terms }: StepOfLaw,
  on: IsoDate,
  kind: InspectionKind,
  level: InspectionLevel | undefined,
): LegalTerm | null {
  const found = terms.filter((each) => isInForce(each, on) && (each.kind === undefined || each.kind === kind));
  return (
    found.find((each) => each.level !== undefined && each.level === level) ??
    found.find((each) => each.level === undefined) ??
    null
  );
}

/** A weak source, or a norm for others, is shown for what it is and sets no last day. */
export function isReference({ confidence, scope }: LegalTerm): boolean {
  return isUnverified(confidence) || scope !== undefined;
}
