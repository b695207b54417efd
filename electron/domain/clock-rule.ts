import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { NormConfidence } from './norm.ts';
import type { Procedure, ProcedureStep, ProcedureUnit } from './procedure.ts';
import type { ClockFacts } from './procedure-days.ts';
import { isReference, type LegalTerm, legalTermOn, type StepOfLaw } from './procedure-law.ts';
import { writeLength } from './write-term.ts';

/** What sets the time of a step, for the person to weigh. */
export type ClockRule = {
  /** «05 ngày làm việc»; null where the figure is not known. */
  readonly length: BilingualText | null;
  readonly unit: ProcedureUnit | null;
  readonly source: BilingualText;
  /** Set by the decision or the office, not by a norm. */
  readonly isSet: boolean;
  readonly confidence: NormConfidence;
  readonly scope: BilingualText | null;
  readonly note: BilingualText | null;
  /** Shown for comparison; no last day follows from it. */
  readonly isReference: boolean;
};

/** The rule of a step with what is needed to count by it. */
export type CountedRule = {
  readonly rule: ClockRule;
  readonly countedFrom: ProcedureStep | undefined;
  readonly amount?: number;
  readonly unit?: ProcedureUnit;
  /** The term set is longer than that of the law, in the same unit. */
  readonly isLonger: boolean;
};

const SET_BY: BilingualText = {
  vi: 'thời hạn do quyết định hoặc văn bản của cơ quan ấn định',
  en: 'set by the decision or another document of the office',
};

/**
 * What counts for a step: the term that was set for it, else that of the law.
 * @param on the day whose law counts; null while it is not known
 */
export function ruleOf(law: StepOfLaw, facts: ClockFacts, on: IsoDate | null): CountedRule | null {
  const { kind, procedure } = facts;
  const legal = on === null ? null : legalTermOn(law, on, kind, procedure?.level);
  const set = setTerm(procedure, law.step);
  const countedFrom = legal?.countedFrom ?? law.countedFrom;
  if (set !== undefined) {
    const isLonger =
      legal?.amount !== undefined && !isReference(legal) && legal.unit === set.unit && set.amount > legal.amount;
    return { rule: ruleSet(set), countedFrom, amount: set.amount, unit: set.unit, isLonger };
  }
  if (legal === null) return null;
  const { amount, unit } = legal;
  return {
    rule: ruleOfLaw(legal),
    countedFrom,
    isLonger: false,
    ...(amount === undefined || unit === undefined ? {} : { amount, unit }),
  };
}

function setTerm(procedure: Procedure | undefined, step: ProcedureStep) {
  return procedure?.terms.find((each) => each.step === step);
}

function ruleSet({ amount, unit }: { readonly amount: number; readonly unit: ProcedureUnit }): ClockRule {
  const length = lengthOf(amount, unit);
  return { length, unit, source: SET_BY, isSet: true, confidence: 'high', scope: null, note: null, isReference: false };
}

function ruleOfLaw(legal: LegalTerm): ClockRule {
  const { amount, unit = null, source, confidence, scope = null, note = null } = legal;
  const length = amount === undefined || unit === null ? null : lengthOf(amount, unit);
  return { length, unit, source, isSet: false, confidence, scope, note, isReference: isReference(legal) };
}

export function lengthOf(amount: number, unit: ProcedureUnit): BilingualText {
  return { vi: writeLength(amount, unit, 'vi'), en: writeLength(amount, unit, 'en') };
}
