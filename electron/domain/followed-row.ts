import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { Deadline, DueAnswer } from './deadline.ts';
import type { FollowUpEntry, FollowUpResult } from './follow-up.ts';
import type { PlanRowKey } from './plan-row-key.ts';

/** A row of the plan, or one of its sub-tasks, as it stands after all entries of its follow-up. */
export type FollowedRow = {
  readonly key: PlanRowKey;
  /** Of a sub-task. */
  readonly taskId?: string;
  /** What is to be mended: the shortcoming, or what the recommendation asks. */
  readonly matter: BilingualText;
  readonly measure: BilingualText;
  /** Who leads inside the unit. */
  readonly lead: BilingualText;
  readonly product: BilingualText;
  /** The unit that answers for it now, and those that did before, first to last. */
  readonly responsible: BilingualText;
  readonly formerUnits: readonly BilingualText[];
  /** By the term of the plan; null where it cannot be known. */
  readonly original: Deadline | null;
  /** The last day that holds now: of the last extension, else the original one. */
  readonly due: Deadline | null;
  readonly extensionCount: number;
  /** By the newest day it was noted for, or by the closing; null before the first. */
  readonly result: FollowUpResult | null;
  readonly resultOn: IsoDate | null;
  /** Taken as settled by the inspecting body; a sub-task also with its row. */
  readonly closedOn: IsoDate | null;
  readonly hasEvidence: boolean;
  /** Entries that count, without those withdrawn. */
  readonly entryCount: number;
  /** The plan has it no longer: only its entries are left. Such a row is awaited by nobody and in no count. */
  readonly isDropped: boolean;
};

/** What a person may do with a row now. */
export type FollowUpAllowed = 'progress' | 'extension' | 'succession' | 'closing' | 'reopening';

/** A row with its standing today and all its entries, oldest first, those withdrawn among them. */
export type FollowedRowView = FollowedRow & {
  /** Null once it is closed, and where no last day is known. */
  readonly standing: DueAnswer | null;
  readonly allowed: readonly FollowUpAllowed[];
  readonly entries: readonly FollowUpEntry[];
  readonly withdrawnIds: readonly string[];
  readonly tasks: readonly FollowedRowView[];
};
