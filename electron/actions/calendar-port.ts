import type { OfficeCalendar } from '../domain/office-calendar.ts';

/** What the office set of the working calendar: some dozen days, read and written as a whole. */
export interface CalendarStore {
  /** Years and days in their order. */
  read(): OfficeCalendar;
  /** In place of all that stood, in one transaction. */
  write(calendar: OfficeCalendar): void;
}
