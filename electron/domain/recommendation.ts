import type { BilingualText } from './bilingual-text.ts';
import type { Term } from './term.ts';

export type Recommendation = {
  readonly id: string;
  /** Who is to act: «Giám đốc Sở Tài nguyên và Môi trường». */
  readonly addressee?: BilingualText;
  readonly action: BilingualText;
  readonly term?: Term;
  /** Product or evidence by which the result is known. */
  readonly product?: BilingualText;
  /** True for the recommendation that asks for the remediation plan itself: the plan does not list it as one of its tasks. */
  readonly asksForPlan?: boolean;
  /** The shortcomings it answers. */
  readonly findingIds: readonly string[];
};
