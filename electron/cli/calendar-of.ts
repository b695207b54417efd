import { resolve } from 'node:path';
import { calendarInUse } from '../actions/calendar/calendar-in-use.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { loadLaw } from '../law/load-law.ts';
import type { CommandContext } from './command-context.ts';

/** The calendar of the data folder of `--data`, which is not taken for it; without that option the one shipped with the program. */
export async function calendarOf({ folders, options, now }: CommandContext): Promise<Answer<WorkingCalendar>> {
  const law = loadLaw(folders.sources.law);
  if (options.data === undefined) return done(law.calendar);
  // SQLite is loaded only where a data folder is asked about.
  const { openStorage } = await import('../storage/open-storage.ts');
  const opened = openStorage({ dataFolder: resolve(options.data), now, readOnly: true });
  if (!opened.ok) return opened;
  try {
    return done(calendarInUse(law, opened.value));
  } finally {
    opened.value.close();
  }
}
