import { textIn } from './bilingual-text.ts';
import { type PlanRow, planRowsOf } from './derive-plan.ts';
import type { InspectionCase } from './inspection.ts';
import { rowMark } from './plan-row-key.ts';
import type { ReceivedRow } from './received-plan.ts';
import type { Term } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The rows of a plan that a unit keeps in a case of its own.
 * @param unitId the unit's id with us; a case that does not know it is of its first unit
 */
export function rowsOfCase(
  received: InspectionCase,
  unitId: string,
  calendar: WorkingCalendar,
): readonly ReceivedRow[] {
  const unit = received.units.find(({ id }) => id === unitId) ?? received.units[0];
  if (unit === undefined) return [];
  return planRowsOf(received, unit.id, calendar).map((row, index) => receivedRow(row, index, unitId));
}

function receivedRow(row: PlanRow, index: number, unitId: string): ReceivedRow {
  const { matter, printed } = row;
  const term: Term | null = row.deadline === null ? null : { kind: 'date', date: row.deadline.dueOn };
  return {
    number: String(index + 1),
    matter: textIn(matter, 'vi') ?? '',
    measure: textIn(printed.measure, 'vi') ?? '',
    lead: textIn(printed.lead, 'vi') ?? '',
    cooperating: textIn(printed.cooperating, 'vi') ?? '',
    due: textIn(printed.due, 'vi') ?? '',
    product: textIn(printed.product, 'vi') ?? '',
    note: textIn(printed.note, 'vi') ?? '',
    term,
    mark: rowMark({ ...row, unitId }),
  };
}
