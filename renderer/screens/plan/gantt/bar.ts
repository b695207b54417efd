import type { FollowedRowView, IsoDate } from '../../../../electron/contract/types.ts';
import { type DayScale, leftOf, rightOf } from './day-scale.ts';

/** A stretch in pixels. */
type Stretch = { readonly left: number; readonly width: number };

/** What is drawn for one row. */
export type Bar = {
  /** Up to the day the term of the plan ends, or the one that holds where that is not known. */
  readonly term: Stretch;
  /** From there to the last day after it was extended. */
  readonly extension: Stretch | null;
  /** From the last day to today, while it is overdue. */
  readonly late: Stretch | null;
  /** Where the words begin. */
  readonly end: number;
};

/** Null where no last day is known. Without a day of issue only the last day is drawn. */
export function barOf(
  row: FollowedRowView,
  issuedOn: IsoDate | undefined,
  today: IsoDate,
  scale: DayScale,
): Bar | null {
  const { original, due, standing } = row;
  if (due === null) return null;
  const termEnd = original === null || original.dueOn > due.dueOn ? due.dueOn : original.dueOn;
  const start = issuedOn === undefined || issuedOn > termEnd ? termEnd : issuedOn;
  const term = stretch(leftOf(scale, start), rightOf(scale, termEnd));
  const extension = termEnd < due.dueOn ? stretch(rightOf(scale, termEnd), rightOf(scale, due.dueOn)) : null;
  const end = rightOf(scale, due.dueOn);
  const late = standing?.state === 'overdue' ? stretch(end, leftOf(scale, today)) : null;
  return { term, extension, late, end };
}

function stretch(left: number, right: number): Stretch {
  return { left, width: right - left };
}
