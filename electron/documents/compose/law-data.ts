import type { ShippedTerm } from '../../domain/glossary.ts';
import type { Norm } from '../../domain/norm.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';

/** Data shipped with the program that documents and deadlines rest on: dated data of the law, and the terms of the trade. */
export type LawData = {
  readonly norms: readonly Norm[];
  readonly calendar: WorkingCalendar;
  readonly glossary: readonly ShippedTerm[];
};
