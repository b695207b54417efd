import { daysBetween, type IsoDate, isBefore, plainDate } from './calendar-date.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import type { ProcedureUnit, Suspension } from './procedure.ts';
import { dayOff, type WorkingCalendar } from './working-calendar.ts';

/** A suspension that can be counted with; null while it lasts. */
export type Pause = { readonly from: IsoDate; readonly to: IsoDate | null };

/** A term that ran, with pauses, to its last day; or that stands still. */
export type RunningTerm = {
  /** Null while it stands still. */
  readonly deadline: Deadline | null;
  /** Days of the term that were left when it came to stand still. */
  readonly remaining: number;
  /** Those that fell into its time. */
  readonly pauses: readonly Pause[];
};

/** Farther apart no two days of an inspection lie; a slip of the hand must not make the program count for minutes. */
const FARTHEST = 20_000;

/** Suspensions in order and without overlaps; those without a beginning, or that end before it, are left out. */
export function pausesOf(suspensions: readonly Suspension[]): readonly Pause[] {
  const known = suspensions.flatMap(({ from, to }): Pause[] => {
    if (from === undefined || (to !== undefined && isBefore(to, from))) return [];
    return [{ from, to: to ?? null }];
  });
  const joined: Pause[] = [];
  for (const each of known.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && (last.to === null || !isBefore(nextDay(last.to), each.from)))
      joined[joined.length - 1] = { from: last.from, to: laterEnd(last.to, each.to) };
    else joined.push(each);
  }
  return joined;
}

/**
 * Where a term ends that stands still while the inspection is suspended: what was left of it on the first day of a pause runs
 * on from the last. Each part of it is counted by `deadlineOf`.
 */
export function runTerm(
  { amount, unit }: { readonly amount: number; readonly unit: ProcedureUnit },
  anchor: IsoDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): RunningTerm {
  const met: Pause[] = [];
  let [start, remaining] = [anchor, amount];
  for (const pause of pauses) {
    if (pause.to !== null && !isBefore(start, pause.to)) continue;
    const counted = lastDay(remaining, unit, start, calendar)?.counted;
    if (counted === undefined || isBefore(counted, pause.from)) break;
    remaining -= countDays(start, dayBefore(pause.from), unit, [], calendar) ?? 0;
    met.push(pause);
    if (pause.to === null) return { deadline: null, remaining, pauses: met };
    start = pause.to;
  }
  return { deadline: lastDay(remaining, unit, start, calendar), remaining: 0, pauses: met };
}

function lastDay(amount: number, unit: ProcedureUnit, anchor: IsoDate, calendar: WorkingCalendar): Deadline | null {
  return deadlineOf({ kind: 'within', amount, unit, from: 'issue' }, anchor, calendar);
}

/** Days after the first up to and with the second, without those of pauses; 0 when it lies before, null when too far off. */
export function countDays(
  after: IsoDate,
  upTo: IsoDate,
  unit: ProcedureUnit,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): number | null {
  const span = daysBetween(after, upTo);
  if (span > FARTHEST) return null;
  let count = 0;
  let day = plainDate(after);
  for (let each = 0; each < span; each += 1) {
    day = day.add({ days: 1 });
    const isCounted = unit === 'day' || dayOff(day, calendar) === null;
    if (isCounted && !isPaused(day.toString(), pauses)) count += 1;
  }
  return count;
}

export function isPaused(day: IsoDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day <= to));
}

export function dayBefore(day: IsoDate): IsoDate {
  return plainDate(day).subtract({ days: 1 }).toString();
}

function nextDay(day: IsoDate): IsoDate {
  return plainDate(day).add({ days: 1 }).toString();
}

function laterEnd(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return null;
  return isBefore(one, other) ? other : one;
}
