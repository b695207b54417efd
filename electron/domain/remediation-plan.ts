import type { BilingualText } from './bilingual-text.ts';
import type { Term } from './term.ts';

/** What a person wrote over a plan row that is otherwise derived from a shortcoming and its recommendations. */
export type PlanRowEntry = {
  readonly findingId: string;
  /** Which unit's plan it belongs to; needed where a finding concerns several units. */
  readonly unitId: string;
  readonly measure?: BilingualText;
  readonly lead?: BilingualText;
  readonly cooperating?: BilingualText;
  readonly due?: Term;
  readonly product?: BilingualText;
  readonly note?: BilingualText;
};

/** Kế hoạch khắc phục: the term the conclusion or report sets, and what was entered row by row. */
export type RemediationPlan = {
  /** Usually two months from the issue of the conclusion or report. */
  readonly term?: Term;
  /** Who receives the plan and its results: «Đoàn kiểm tra công vụ tỉnh». */
  readonly reportTo?: BilingualText;
  readonly entries: readonly PlanRowEntry[];
};
