import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type ReadCalendar, signedCalendarSchema } from '../../contract/calendar-channels.ts';
import {
  calendarChanges,
  mergedCalendar,
  type SignedCalendar,
  signedYearOf,
  withSigned,
} from '../../domain/office-calendar.ts';
import { signedCalendarFaults } from '../../domain/office-calendar-faults.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import type { CalendarStore } from '../calendar-port.ts';
import { issueProblems } from '../case-file/issue-problems.ts';
import { scanJson } from '../case-file/scan-json.ts';
import { decodeCaseFile } from '../read-case-file.ts';
import { writeOutputFile } from '../write-output-file.ts';

const FORMAT = 'ket-luan-calendar';

const fileSchema = signedCalendarSchema.extend({ format: z.literal(FORMAT), version: z.literal(1) });

/** The calendar in a file's text, or everything that is wrong with it at once. */
export function parseCalendarFile(text: string): Answer<SignedCalendar> {
  const { brokenAt } = scanJson(text);
  if (brokenAt !== null) return refused(problem('json-broken', '', brokenAt));
  const input: unknown = JSON.parse(text);
  if (typeof input !== 'object' || input === null || Reflect.get(input, 'format') !== FORMAT)
    return refused(problem('not-a-calendar-file', 'format'));
  const parsed = fileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return refused(...parsed.error.issues.flatMap(issueProblems));
  const { format: _format, version: _version, ...signed } = parsed.data;
  const faults = signedCalendarFaults(signed);
  return faults.length > 0 ? refused(...faults) : done(signed);
}

/** A signed-off calendar, and what it would change here; nothing is taken yet. */
export async function readCalendarFile(
  store: CalendarStore,
  shipped: WorkingCalendar,
  path: string,
): Promise<Answer<ReadCalendar>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refused(problem('file-not-readable', path, { path }));
  const text = decodeCaseFile(bytes);
  if (!text.ok) return text;
  const signed = parseCalendarFile(text.value);
  return signed.ok ? done(whatItChanges(store, shipped, signed.value)) : signed;
}

function whatItChanges(store: CalendarStore, shipped: WorkingCalendar, signed: SignedCalendar): ReadCalendar {
  const office = store.read();
  const before = mergedCalendar(shipped, office);
  const after = mergedCalendar(shipped, withSigned(office, signed, shipped));
  const years = signed.years.map(({ year }) => year);
  return {
    signed,
    changes: calendarChanges(before, after, years),
    announced: years.filter((each) => !before.knownYears.includes(each) && after.knownYears.includes(each)),
    withdrawn: years.filter((each) => before.knownYears.includes(each) && !after.knownYears.includes(each)),
  };
}

/** Takes a signed-off calendar; answers what stood before. */
export function takeCalendar(
  store: CalendarStore,
  shipped: WorkingCalendar,
  signed: SignedCalendar,
): Answer<{ readonly before: ReturnType<CalendarStore['read']> }> {
  const faults = signedCalendarFaults(signed);
  if (faults.length > 0) return refused(...faults);
  const before = store.read();
  store.write(withSigned(before, signed, shipped));
  return done({ before });
}

/** Writes a year as it counts here to a file that `readCalendarFile` reads, signed off by somebody under a decision. */
export async function exportCalendarFile(
  store: CalendarStore,
  shipped: WorkingCalendar,
  { year, signedBy, decision }: Omit<SignedCalendar, 'years'> & { readonly year: number },
  path: string,
): Promise<Answer<string>> {
  const office = store.read();
  const signed = { signedBy, decision, years: [signedYearOf(year, mergedCalendar(shipped, office), office)] };
  const text = `${JSON.stringify({ format: FORMAT, version: 1, ...signed }, null, 2)}\n`;
  return writeOutputFile(path, new TextEncoder().encode(text));
}
