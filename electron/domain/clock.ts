import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { type ClockDue, dueOf } from './clock-due.ts';
import { clockProblems } from './clock-problems.ts';
import { type ClockRule, type CountedRule, ruleOf } from './clock-rule.ts';
import { type DueAnswer, dueAnswer } from './deadline.ts';
import type { Problem } from './problem.ts';
import { NO_PROCEDURE, type ProcedureStep } from './procedure.ts';
import { type ClockFacts, dayOfStep } from './procedure-days.ts';
import { isInForce, type ProcedureTerms, type StepOfLaw, type SuspensionRule } from './procedure-law.ts';
import { countDays, isPaused, type Pause, pausesOf } from './running-term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * `late`: done after its last day; `suspended`: its time stands still; `waiting`: the step it is counted from has no day yet;
 * `open`: nothing sets a last day.
 */
export type ClockState = 'done' | 'late' | 'running' | 'overdue' | 'suspended' | 'waiting' | 'open';

/** A step of the procedure as it stands today. */
export type ClockStep = {
  readonly step: ProcedureStep;
  readonly name: BilingualText;
  readonly on: IsoDate | null;
  /** Where its day stands in the case. */
  readonly place: string;
  readonly state: ClockState;
  /** Name of the step that its time is counted from. */
  readonly countedFrom: BilingualText | null;
  /** True for what is done within a time, which may be set. */
  readonly isTimed: boolean;
  readonly rule: ClockRule | null;
  readonly due: ClockDue | null;
  /** How the last day stands today, while it counts and the step is not done. */
  readonly answer: DueAnswer | null;
  /** In the unit of the term, without suspended days; null where nothing counts. */
  readonly daysUsed: number | null;
  readonly daysLeft: number | null;
  readonly daysLate: number | null;
};

export type Clock = {
  /** The Law on Inspection of the day of the decision; null for checks and while that day is not known. */
  readonly law: BilingualText | null;
  readonly steps: readonly ClockStep[];
  /** The one whose last day comes first. */
  readonly next: ProcedureStep | null;
  readonly isSuspended: boolean;
  /** On what it rests that suspended days are left out, where there are some. */
  readonly suspension: SuspensionRule | null;
  readonly problems: readonly Problem[];
};

type Reading = {
  readonly facts: ClockFacts;
  readonly terms: ProcedureTerms;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  readonly pauses: readonly Pause[];
};

/** The inspection's own clock: each step of the procedure with its term by the law in force, and how it stands today. */
export function clockOf(facts: ClockFacts, terms: ProcedureTerms, calendar: WorkingCalendar, today: IsoDate): Clock {
  const { suspensions } = facts.procedure ?? NO_PROCEDURE;
  const pauses = pausesOf(suspensions);
  const reading: Reading = { facts, terms, calendar, today, pauses };
  const decidedOn = facts.decision.date ?? null;
  const shown = terms.steps.filter(
    ({ kinds, since }) => kinds.includes(facts.kind) && (since === undefined || (decidedOn ?? today) >= since),
  );
  const rules = shown.map((law) => ({ law, counted: ruleOf(law, facts, dayOfLaw(law, reading)) }));
  const steps = rules.map(({ law, counted }) => clockStep(law, counted, reading));
  const law =
    facts.kind === 'check' || decidedOn === null ? undefined : terms.laws.find((each) => isInForce(each, decidedOn));
  return {
    law: law?.name ?? null,
    steps,
    next: nextOf(steps),
    isSuspended: isPaused(today, pauses),
    suspension:
      pauses.length === 0 ? null : (terms.suspension.find((each) => isInForce(each, decidedOn ?? today)) ?? null),
    problems: clockProblems(facts, rules),
  };
}

/** The conclusion's own day where the law says so; while it is not issued, that of today. */
function dayOfLaw({ chosenBy }: StepOfLaw, { facts, today }: Reading): IsoDate | null {
  if (chosenBy === 'conclusion') return dayOfStep(facts, 'conclusion').on ?? today;
  return facts.decision.date ?? null;
}

function clockStep(law: StepOfLaw, counted: CountedRule | null, reading: Reading): ClockStep {
  const { facts, terms, today } = reading;
  const { on, place } = dayOfStep(facts, law.step);
  const anchor = counted?.countedFrom === undefined ? null : dayOfStep(facts, counted.countedFrom).on;
  const due = counted === null || anchor === null ? null : dueOf(law.step, counted, anchor, reading);
  const doneOn = on !== null && on <= today ? on : null;
  const isCounting = due !== null && counted?.rule.isReference === false;
  return {
    step: law.step,
    name: law.name,
    on,
    place,
    countedFrom: terms.steps.find(({ step }) => step === (counted?.countedFrom ?? law.countedFrom))?.name ?? null,
    isTimed: law.countedFrom !== undefined,
    rule: counted?.rule ?? null,
    due,
    ...standing(doneOn, isCounting ? due : null, counted, anchor, reading),
  };
}

type Standing = Pick<ClockStep, 'state' | 'answer' | 'daysUsed' | 'daysLeft' | 'daysLate'>;

const NOTHING: Omit<Standing, 'state'> = { answer: null, daysUsed: null, daysLeft: null, daysLate: null };

function standing(
  doneOn: IsoDate | null,
  due: ClockDue | null,
  counted: CountedRule | null,
  anchor: IsoDate | null,
  { calendar, pauses, today }: Reading,
): Standing {
  const unit = counted?.unit;
  if (due === null || unit === undefined || anchor === null)
    return { ...NOTHING, state: doneOn === null ? uncounted(counted, anchor) : 'done' };
  const count = (after: IsoDate, upTo: IsoDate, left: readonly Pause[]) => countDays(after, upTo, unit, left, calendar);
  const end = doneOn ?? today;
  const daysUsed = count(anchor, end, pauses);
  const { dueOn } = due;
  if (dueOn === null)
    return { ...NOTHING, state: doneOn === null ? 'suspended' : 'done', daysUsed, daysLeft: due.daysLeft };
  const isLate = end > dueOn;
  const daysLate = isLate ? count(dueOn, end, []) : null;
  if (doneOn !== null) return { ...NOTHING, state: isLate ? 'late' : 'done', daysUsed, daysLate };
  const answer = dueAnswer(dueOn, today);
  if (isLate) return { state: 'overdue', answer, daysUsed, daysLeft: null, daysLate };
  return { state: 'running', answer, daysUsed, daysLeft: count(today, dueOn, pauses), daysLate };
}

function uncounted(counted: CountedRule | null, anchor: IsoDate | null): ClockState {
  const isAwaited = counted?.amount !== undefined && !counted.rule.isReference && anchor === null;
  return isAwaited ? 'waiting' : 'open';
}

function nextOf(steps: readonly ClockStep[]): ProcedureStep | null {
  const awaited = steps.filter(({ answer }) => answer !== null);
  const first = awaited.toSorted((one, other) => ((one.answer?.dueOn ?? '') < (other.answer?.dueOn ?? '') ? -1 : 1))[0];
  return first?.step ?? steps.find(({ state }) => state === 'suspended')?.step ?? null;
}
