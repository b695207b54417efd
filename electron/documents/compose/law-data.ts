import type { ShippedTerm } from '../../domain/glossary.ts';
import type { Norm } from '../../domain/norm.ts';
import { mergedCalendar, type OfficeCalendar } from '../../domain/office-calendar.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';

/** Data shipped with the program that documents and deadlines rest on: dated data of the law, and the terms of the trade. */
export type LawData = {
  readonly norms: readonly Norm[];
  readonly calendar: WorkingCalendar;
  readonly glossary: readonly ShippedTerm[];
};

/** The law data with what the office set of the calendar over it; as shipped where it is not given. */
export function withOfficeCalendar(law: LawData, office: OfficeCalendar | undefined): LawData {
  return office === undefined ? law : { ...law, calendar: mergedCalendar(law.calendar, office) };
}
