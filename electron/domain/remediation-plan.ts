import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { PlanRowKey } from './plan-row-key.ts';
import type { Term } from './term.ts';

/** What a person wrote over a plan row that is otherwise derived from a shortcoming and its recommendations. */
export type PlanRowEntry = PlanRowKey & {
  readonly unitId: string;
  readonly measure?: BilingualText;
  readonly lead?: BilingualText;
  readonly cooperating?: BilingualText;
  readonly due?: Term;
  readonly product?: BilingualText;
  readonly note?: BilingualText;
  /** Parts of the row that somebody does for himself. */
  readonly tasks?: readonly PlanTask[];
};

/** Nhiệm vụ con: a part of a row with its own doer, term and product. */
export type PlanTask = {
  readonly id: string;
  readonly measure: BilingualText;
  readonly lead?: BilingualText;
  readonly due?: Term;
  readonly product?: BilingualText;
};

/** When a unit received the conclusion or report, for terms that run from receipt. */
export type ReceiptByUnit = {
  readonly unitId: string;
  readonly on: IsoDate;
};

/** Kế hoạch khắc phục: the term the conclusion or report sets, and what was entered row by row. */
export type RemediationPlan = {
  /** Usually two months from the issue of the conclusion or report. */
  readonly term?: Term;
  /** Who receives the plan and its results: «Đoàn kiểm tra công vụ tỉnh». */
  readonly reportTo?: BilingualText;
  /** Cán bộ theo dõi: who of the inspecting body follows it. */
  readonly officer?: string;
  readonly receipts?: readonly ReceiptByUnit[];
  readonly entries: readonly PlanRowEntry[];
};
