import type { IsoDate } from './calendar-date.ts';
import { isLate } from './counted-row.ts';
import type { FollowedRow } from './followed-row.ts';
import type { InspectionFacts } from './inspection.ts';
import { detailsOf, isOffered } from './offered-documents.ts';
import type { DocumentKind } from './official-document.ts';

/**
 * What is done when a conclusion or report is not carried out, one step after the other: theo dõi, đôn đốc lần 1, đôn đốc lần 2,
 * kiểm tra việc thực hiện, kết thúc theo dõi. Decree 33/2015/NĐ-CP told apart following, urging and checking.
 */
export const LADDER_STEPS = [
  'following',
  'first-reminder',
  'second-reminder',
  'implementation-check',
  'follow-up-closing',
] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** Why the next step is what it is, or why there is none. */
export type LadderReason =
  | 'no-rows'
  | 'nothing-overdue'
  | 'overdue'
  | 'overdue-after-reminder'
  | 'overdue-after-second'
  | 'no-further-step'
  | 'all-closed'
  | 'follow-up-closed';

export type Ladder = {
  readonly unitId: string;
  /** The last step that was taken. */
  readonly at: LadderStep;
  /** The steps that can be taken at all, in their order. */
  readonly steps: readonly LadderStep[];
  readonly next: LadderStep | null;
  readonly reason: LadderReason;
  /** Steps before the last one that were left out. */
  readonly skipped: readonly LadderStep[];
  readonly overdueCount: number;
  readonly openCount: number;
};

const STEP_OF_KIND: Partial<Readonly<Record<DocumentKind, LadderStep>>> = {
  'remediation-plan': 'following',
  'remediation-report': 'following',
  'synthesis-report': 'following',
  'reminder-letter': 'first-reminder',
  'second-reminder-letter': 'second-reminder',
  'implementation-check-decision': 'implementation-check',
  'follow-up-closing': 'follow-up-closing',
};

/** The step of the ladder that a document belongs to; null for documents from before the follow-up. */
export function ladderStepOf(kind: DocumentKind): LadderStep | null {
  return STEP_OF_KIND[kind] ?? null;
}

const LETTERS = [
  ['first-reminder', 'reminder-letter'],
  ['second-reminder', 'second-reminder-letter'],
  ['implementation-check', 'implementation-check-decision'],
  ['follow-up-closing', 'follow-up-closing'],
] as const satisfies readonly (readonly [LadderStep, DocumentKind])[];

/** Steps before the last that may be left out: whoever closes need not have urged, and who checks need not urge twice. */
const NEEDS: Partial<Readonly<Record<LadderStep, LadderStep>>> = { 'second-reminder': 'first-reminder' };

/**
 * Where one unit stands: by the letters and decisions that bear a number or a day of their own, and by its rows.
 * @param rows of that unit
 */
export function ladderOf(facts: InspectionFacts, unitId: string, rows: readonly FollowedRow[], today: IsoDate): Ladder {
  const taken = LETTERS.filter(([, kind]) => isIssued(facts, kind, unitId)).map(([step]) => step);
  const at = taken.at(-1) ?? 'following';
  const mayBeChecked = isOffered(facts, 'implementation-check-decision');
  const steps = LADDER_STEPS.filter((each) => each !== 'implementation-check' || mayBeChecked);
  const open = rows.filter((each) => each.closedOn === null);
  const overdue = open.filter((each) => isLate(standingOf(each), today));
  const needed = NEEDS[at];
  return {
    unitId,
    at,
    steps,
    ...nextStep(at, { rows: rows.length, open: open.length, overdue: overdue.length, mayBeChecked }),
    skipped: needed === undefined || taken.some((each) => each === needed) ? [] : [needed],
    overdueCount: overdue.length,
    openCount: open.length,
  };
}

export function standingOf({ due, result, closedOn }: FollowedRow) {
  return { dueOn: due?.dueOn ?? null, result, isClosed: closedOn !== null };
}

type Numbers = {
  readonly rows: number;
  readonly open: number;
  readonly overdue: number;
  readonly mayBeChecked: boolean;
};

function nextStep(at: LadderStep, { rows, open, overdue, mayBeChecked }: Numbers): Pick<Ladder, 'next' | 'reason'> {
  if (at === 'follow-up-closing') return { next: null, reason: 'follow-up-closed' };
  if (rows === 0) return { next: null, reason: 'no-rows' };
  if (open === 0) return { next: 'follow-up-closing', reason: 'all-closed' };
  if (overdue === 0) return { next: null, reason: 'nothing-overdue' };
  if (at === 'following') return { next: 'first-reminder', reason: 'overdue' };
  if (at === 'first-reminder') return { next: 'second-reminder', reason: 'overdue-after-reminder' };
  if (at === 'second-reminder' && mayBeChecked) return { next: 'implementation-check', reason: 'overdue-after-second' };
  return { next: null, reason: 'no-further-step' };
}

/** A letter was sent when it has its number, or a day that is not assumed. */
export function isIssued(facts: InspectionFacts, kind: DocumentKind, unitId: string): boolean {
  const { number, date, dateAssumed } = detailsOf(facts, { kind, unitId });
  return number !== undefined || (date !== undefined && dateAssumed !== true);
}
