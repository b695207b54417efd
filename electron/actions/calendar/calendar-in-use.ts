import { mergedCalendar } from '../../domain/office-calendar.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import type { Storage } from '../ports.ts';

/** The calendar that every deadline of a data folder is computed with: the shipped one with what the office set over it. */
export function calendarInUse(
  law: { readonly calendar: WorkingCalendar },
  { calendar }: Pick<Storage, 'calendar'>,
): WorkingCalendar {
  return mergedCalendar(law.calendar, calendar.read());
}
