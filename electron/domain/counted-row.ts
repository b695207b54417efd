import type { BilingualText } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import type { FollowUpResult } from './follow-up.ts';
import type { InspectionKind } from './inspection.ts';
import type { PlanRowKey } from './plan-row-key.ts';

/** What a report counts of a row of a plan, whichever inspection it is of. */
export type CountedRow = {
  readonly inspectionId: string;
  /** Of a row of the inspection that the report itself is of. */
  readonly key?: PlanRowKey;
  readonly inspectionKind: InspectionKind;
  /** What the inspection was about. */
  readonly inspection: BilingualText;
  /** Who answers for it now. */
  readonly unit: BilingualText;
  readonly matter: BilingualText;
  readonly dueOn: IsoDate | null;
  readonly result: FollowUpResult | null;
  readonly isClosed: boolean;
  readonly extensionCount: number;
};

type Standing = Pick<CountedRow, 'dueOn' | 'result' | 'isClosed'>;

/** Nothing more is expected of the unit: the row is closed, or the unit reported it as done or as no longer applicable. */
export function isSettled({ result, isClosed }: Omit<Standing, 'dueOn'>): boolean {
  return isClosed || result === 'done' || result === 'not-applicable';
}

/** The last day is over and something is still to be done; the day itself is in time (Civil Code, Art. 148.6). */
export function isLate(row: Standing, today: IsoDate): boolean {
  return !isSettled(row) && row.dueOn !== null && isBefore(row.dueOn, today);
}

/**
 * Each row is in one of done, partly, notDone, notApplicable and unreported (of which nothing was noted), so that these make up
 * `total`. Of those not settled (`unfinished`) some are overdue.
 */
export type ResultCounts = {
  readonly total: number;
  readonly done: number;
  readonly partly: number;
  readonly notDone: number;
  readonly notApplicable: number;
  readonly unreported: number;
  readonly unfinished: number;
  readonly overdue: number;
  readonly extended: number;
  readonly closed: number;
};

export function resultCounts(rows: readonly CountedRow[], today: IsoDate): ResultCounts {
  const count = (holds: (row: CountedRow) => boolean) => rows.filter(holds).length;
  return {
    total: rows.length,
    done: count((each) => outcomeOf(each) === 'done'),
    partly: count((each) => outcomeOf(each) === 'partly'),
    notDone: count((each) => outcomeOf(each) === 'not-done'),
    notApplicable: count((each) => outcomeOf(each) === 'not-applicable'),
    unreported: count((each) => outcomeOf(each) === null),
    unfinished: count((each) => !isSettled(each)),
    overdue: count((each) => isLate(each, today)),
    extended: count((each) => each.extensionCount > 0),
    closed: count((each) => each.isClosed),
  };
}

/** A row that was closed without any other result was closed as done. */
function outcomeOf({ result, isClosed }: CountedRow): FollowUpResult | null {
  return isClosed && result !== 'not-applicable' ? 'done' : result;
}

/** Rows that share what `keyOf` answers, in the order of the first of each. */
export function rowsBy(
  rows: readonly CountedRow[],
  keyOf: (row: CountedRow) => string,
): readonly (readonly CountedRow[])[] {
  const groups = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
