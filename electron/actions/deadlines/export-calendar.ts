import { type CalendarFileSetting, writeCalendarFile } from '../../calendar-file/write-calendar-file.ts';
import type { Language } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { WatchedRow } from '../../domain/watched-row.ts';
import { listWords } from '../lists/list-words.ts';
import { writeOutputFile } from '../write-output-file.ts';

/** More events than calendar programs take in from one file without trouble. */
const MOST_EVENTS = 5_000;

/** Writes the last days of these rows as a calendar file. Answers the path and how many rows have no known last day. */
export async function exportCalendar(
  rows: readonly WatchedRow[],
  path: string,
  setting: CalendarFileSetting,
): Promise<Answer<{ readonly path: string; readonly withoutDay: number }>> {
  const withoutDay = rows.filter(({ dueOn }) => dueOn === null).length;
  const count = rows.length - withoutDay;
  if (count > MOST_EVENTS) return refused(problem('calendar-too-long', '', { most: MOST_EVENTS }));
  const written = await writeOutputFile(path, new TextEncoder().encode(writeCalendarFile(rows, setting)));
  return written.ok ? done({ path: written.value, withoutDay }) : written;
}

/** One row more than a file takes says enough. */
export const MOST_ROWS_ASKED = MOST_EVENTS + 1;

/** Name of the file, without ending and in ASCII. */
export function calendarFileName(language: Language, today: IsoDate): string {
  return `${listWords(language).fileName.calendar}_${today}`;
}
