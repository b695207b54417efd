import type { WorkingCalendar } from '../../domain/working-calendar.ts';

/** Dated data of the law that documents and deadlines rest on. */
export type LawData = {
  readonly calendar: WorkingCalendar;
};
