import { textInOrOther } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import { caseAsOf } from './case-as-of.ts';
import type { InspectionCase } from './inspection.ts';
import { isIssued, ladderOf } from './ladder.ts';
import { documentsOf, placeOfDetails } from './offered-documents.ts';
import type { DocumentKind } from './official-document.ts';
import { type Problem, problem } from './problem.ts';
import { rowsOfReport } from './rows-of-report.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Drafted = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  /** The day of drafting. */
  readonly today: IsoDate;
};

/** How many open matters are named; the number says the rest. */
const NAMED = 3;

/** What does not fit the step of the ladder that a document belongs to; said beside it, never in it. */
export function ladderNotices(drafted: Drafted, calendar: WorkingCalendar): readonly Problem[] {
  const { kind, unitId, today } = drafted;
  if (unitId === null) return [];
  const inspectionCase = caseAsOf(drafted.inspectionCase, today);
  switch (kind) {
    case 'reminder-letter':
      return nothingOverdue(inspectionCase, unitId, calendar, today);
    case 'second-reminder-letter': {
      const isFirstSent = isIssued(inspectionCase, 'reminder-letter', unitId);
      const skipped = isFirstSent ? [] : [problem('ladder-step-skipped', placeOf(inspectionCase, unitId))];
      return [...skipped, ...nothingOverdue(inspectionCase, unitId, calendar, today)];
    }
    case 'follow-up-closing':
      return stillOpen(inspectionCase, unitId, calendar);
    default:
      return [];
  }
}

function rowsOf(inspectionCase: InspectionCase, unitId: string, calendar: WorkingCalendar) {
  return rowsOfReport(inspectionCase, unitId, calendar).map(({ row }) => row);
}

function nothingOverdue(
  inspectionCase: InspectionCase,
  unitId: string,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly Problem[] {
  // Without any entry the letter itself says that nothing is known to be overdue.
  if ((inspectionCase.followUp ?? []).length === 0) return [];
  const { overdueCount } = ladderOf(inspectionCase, unitId, rowsOf(inspectionCase, unitId, calendar), today);
  return overdueCount > 0 ? [] : [problem('ladder-nothing-overdue', 'plan.entries')];
}

function stillOpen(inspectionCase: InspectionCase, unitId: string, calendar: WorkingCalendar): readonly Problem[] {
  const open = rowsOf(inspectionCase, unitId, calendar).filter((each) => each.closedOn === null);
  if (open.length === 0) return [];
  const names = open.slice(0, NAMED).map(({ matter }) => textInOrOther(matter, 'vi') ?? '…');
  const matters = open.length > NAMED ? [...names, '…'] : names;
  return [problem('follow-up-still-open', 'plan.entries', { count: open.length, matters: matters.join('; ') })];
}

/** Where number and date of the first reminder are entered. */
function placeOf(inspectionCase: InspectionCase, unitId: string): string {
  const first = documentsOf(inspectionCase).find((each) => each.kind === 'reminder-letter' && each.unitId === unitId);
  const index = first === undefined ? -1 : placeOfDetails(inspectionCase, first);
  return index < 0 ? 'documents' : `documents[${index}].number`;
}
