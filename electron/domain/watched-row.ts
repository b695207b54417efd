import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { dueAnswer, dueRange } from './deadline.ts';
import type { FollowUpResult } from './follow-up.ts';
import type { PlanRowKey } from './plan-row-key.ts';

/** What the watch over all inspections keeps of one row (or sub-task) of a plan: the domain computes it from the whole case. */
export type WatchedRow = {
  readonly inspectionId: string;
  readonly key: PlanRowKey;
  readonly taskId?: string;
  /** Its place in the plan, from 0. */
  readonly position: number;
  /** What the inspection was about, and the number of its conclusion or report. */
  readonly inspection: BilingualText;
  readonly closingNumber?: string;
  readonly matter: BilingualText;
  /** The unit that answers for it now. */
  readonly responsible: BilingualText;
  readonly lead: BilingualText;
  /** Cán bộ theo dõi; empty where none is named. */
  readonly officer: string;
  /** Null where it cannot be known. */
  readonly dueOn: IsoDate | null;
  readonly originalDueOn: IsoDate | null;
  /** Why it is that day; the day may still move where it rests on a year whose holidays are not announced. */
  readonly why: BilingualText;
  readonly isProvisional: boolean;
  readonly extensionCount: number;
  readonly result: FollowUpResult | null;
  readonly closedOn: IsoDate | null;
};

export const WATCH_STATES = ['overdue', 'week', 'month', 'later', 'unknown', 'closed'] as const;
/**
 * Open rows whose last day is over; is within 7 days (today included), within 8 to 30 days, after that; is not known; and rows
 * that are closed. Each row is in one of them.
 */
export type WatchState = (typeof WATCH_STATES)[number];

export function watchStateOf({ closedOn, dueOn }: Pick<WatchedRow, 'closedOn' | 'dueOn'>, today: IsoDate): WatchState {
  if (closedOn !== null) return 'closed';
  return dueOn === null ? 'unknown' : dueAnswer(dueOn, today).state;
}

/** The last days of «within 7 days» and «within 30 days», which part the states of open rows whose day is known. */
export function lastDaysOfStates(today: IsoDate): { readonly week: IsoDate; readonly month: IsoDate } {
  return { week: dueRange('week', today).to ?? today, month: dueRange('month', today).to ?? today };
}

export type WatchCounts = Readonly<Record<WatchState, number>>;
export type WatchGroup = {
  /** What the filter of the same name takes: the unit, the officer, the id of the inspection. */
  readonly key: string;
  readonly name: BilingualText;
  readonly counts: WatchCounts;
};

/** How many rows have this day as their last one. */
export type WatchDay = { readonly day: IsoDate; readonly open: number; readonly closed: number };
