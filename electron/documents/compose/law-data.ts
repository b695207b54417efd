import type { ShippedTerm } from '../../domain/glossary.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';

/** Data shipped with the program that documents and deadlines rest on: dated data of the law, and the terms of the trade. */
export type LawData = {
  readonly calendar: WorkingCalendar;
  readonly glossary: readonly ShippedTerm[];
};
