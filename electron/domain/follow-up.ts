import type { Attachment } from './attachment.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { PlanRowKey } from './plan-row-key.ts';

/** Kết quả thực hiện: đã xong, một phần, chưa, không còn phù hợp. */
export const RESULTS = ['done', 'partly', 'not-done', 'not-applicable'] as const;
export type FollowUpResult = (typeof RESULTS)[number];

/**
 * What was noted of a row of the plan:
 * - `progress`: the unit reported, or somebody looked; `not-done` and `not-applicable` with the reason;
 * - `extension` (gia hạn): by which decision, why, and which day was the last one before;
 * - `succession` (đơn vị kế thừa): the responsible unit was dissolved or merged, and who answers from then on;
 * - `closing`: the inspecting body takes the row as settled, on evidence;
 * - `reopening`: it does so no longer;
 * - `withdrawal`: an entry was a mistake. It stays to be read and no longer counts.
 */
export type FollowUpAct =
  | {
      readonly kind: 'progress';
      readonly result: FollowUpResult;
      readonly text?: BilingualText;
      readonly reason?: BilingualText;
    }
  | {
      readonly kind: 'extension';
      readonly decisionNumber?: string;
      readonly decisionDate?: IsoDate;
      readonly reason: BilingualText;
      /** The last day before it; absent where none was known. */
      readonly oldDueOn?: IsoDate;
      readonly newDueOn: IsoDate;
    }
  | {
      readonly kind: 'succession';
      readonly former: BilingualText;
      readonly successor: BilingualText;
      /** «Nghị quyết số 202/2025/QH15». */
      readonly ground?: BilingualText;
    }
  | { readonly kind: 'closing'; readonly result: 'done' | 'not-applicable'; readonly reason?: BilingualText }
  | { readonly kind: 'reopening'; readonly reason: BilingualText }
  | { readonly kind: 'withdrawal'; readonly entryId: string; readonly reason: BilingualText };

/** One entry of the follow-up. Entries are only ever added; none is changed or removed. */
export type FollowUpEntry = FollowUpAct & {
  readonly id: string;
  /** ISO date-time in UTC at which it was entered. */
  readonly enteredAt: string;
  /** Who entered it. */
  readonly enteredBy?: string;
  /** The day it happened, or from which it holds. */
  readonly on: IsoDate;
  readonly row: PlanRowKey;
  /** The sub-task of the row, where it is about one alone. */
  readonly taskId?: string;
  /** The document on paper that proves it: «Báo cáo số 45/BC-UBND ngày 10/3/2025». */
  readonly document?: BilingualText;
  /** What proves it: a report, a decision, a photo. */
  readonly evidence?: readonly Attachment[];
};

/** An entry as it is asked to be added: the store gives id and time. */
export type NewFollowUpEntry = FollowUpAct & Omit<FollowUpEntry, 'id' | 'enteredAt' | keyof FollowUpAct>;

type NewProgress = Extract<NewFollowUpEntry, { readonly kind: 'progress' }>;
/** The same as a form sends it: days and the result of progress may be left open (empty), which is refused with all else that is missing. */
export type AskedFollowUpEntry =
  | Exclude<NewFollowUpEntry, NewProgress>
  | (Omit<NewProgress, 'result'> & { readonly result: FollowUpResult | '' });
