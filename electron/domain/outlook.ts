import { textInOrOther } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { deadlineInCase, planDeadline } from './derive-plan.ts';
import { examineCase } from './examine.ts';
import { fingerprint } from './fingerprint.ts';
import { followedRowsOf } from './followed-rows.ts';
import type { InspectionCase } from './inspection.ts';
import { detailsOf } from './offered-documents.ts';
import { vietnameseSortKey } from './sort-key.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a list says of an inspection beyond its names. */
export type Outlook = {
  /** The last day of its plan, extensions counted, while that is awaited. */
  readonly dueOn: IsoDate | null;
  readonly faultCount: number;
  readonly missingCount: number;
  /** Sorts its subject in the order of the Vietnamese alphabet. */
  readonly subjectKey: string;
};

/** To be raised when the same case gets another outlook than before. */
const RULES = 2;

/** Tells outlooks apart that were computed with other holidays or by other rules. */
export function outlookFingerprint(calendar: WorkingCalendar): string {
  return fingerprint(JSON.stringify([RULES, calendar]));
}

export function outlookOf(inspectionCase: InspectionCase, calendar: WorkingCalendar): Outlook {
  const { faults, missing } = examineCase(inspectionCase);
  return {
    dueOn: isReported(inspectionCase) ? null : awaitedDay(inspectionCase, calendar),
    faultCount: faults.length,
    missingCount: missing.length,
    subjectKey: vietnameseSortKey(textInOrOther(inspectionCase.subject, 'vi') ?? ''),
  };
}

/**
 * The last day of the plan holds while a row is open that was not extended; after that the first day among the rows that were. With every
 * row closed nothing is awaited any more.
 */
function awaitedDay(inspectionCase: InspectionCase, calendar: WorkingCalendar): IsoDate | null {
  const planned = lastDayOf(inspectionCase, calendar);
  if ((inspectionCase.followUp ?? []).length === 0) return planned;
  const rows = followedRowsOf(inspectionCase, calendar).filter(({ taskId }) => taskId === undefined);
  const open = rows.filter(({ closedOn }) => closedOn === null);
  if (rows.length === 0) return planned;
  const days = open.map(({ extensionCount, due }) => (extensionCount > 0 ? (due?.dueOn ?? null) : planned));
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The plan's own term; without one, the last of the days set by the recommendations. */
function lastDayOf(inspectionCase: InspectionCase, calendar: WorkingCalendar): IsoDate | null {
  const ofPlan = planDeadline(inspectionCase, calendar);
  if (ofPlan !== null) return ofPlan.dueOn;
  const days = inspectionCase.recommendations.flatMap(({ term }) => {
    const deadline = deadlineInCase(term, inspectionCase, calendar);
    return deadline === null ? [] : [deadline.dueOn];
  });
  return days.sort().at(-1) ?? null;
}

/** Nothing is awaited any more once every unit has reported its results: its report bears a date. */
function isReported(inspectionCase: InspectionCase): boolean {
  const { units } = inspectionCase;
  return (
    units.length > 0 &&
    units.every(({ id }) => detailsOf(inspectionCase, { kind: 'remediation-report', unitId: id }).date !== undefined)
  );
}
