import { type Outlook, outlookFingerprint, outlookOf } from '../../domain/outlook.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import type { Storage } from '../ports.ts';

type Outlooks = Pick<Storage, 'inspections' | 'outlooks'>;

/** So many are brought up to date before a list is shown: more would be felt. */
const AT_ONCE = 12;

/** What was written since the last look: a few are computed now; false when there are more than that. */
export function refreshFewOutlooks(storage: Outlooks, calendar: () => WorkingCalendar): boolean {
  const stale = storage.outlooks.stale(AT_ONCE + 1);
  if (stale.length > AT_ONCE) return false;
  if (stale.length > 0) writeOutlooks(storage, stale, calendar());
  return true;
}

/** Outlooks computed with other holidays, or by rules of before, count as out of date from now on. */
export function holdOutlooksTo(storage: Outlooks, calendar: WorkingCalendar): void {
  storage.outlooks.holdTo(outlookFingerprint(calendar));
}

/**
 * One step of bringing outlooks up to date in the background.
 *
 * @param isLate asked after each inspection; true ends the step
 * @returns how many were computed; 0 when nothing was left
 */
export function refreshNextOutlooks(storage: Outlooks, calendar: WorkingCalendar, isLate: () => boolean): number {
  return writeOutlooks(storage, storage.outlooks.stale(50), calendar, isLate);
}

function writeOutlooks(
  { inspections, outlooks }: Outlooks,
  ids: readonly string[],
  calendar: WorkingCalendar,
  isLate: () => boolean = () => false,
): number {
  const computed = new Map<string, Outlook>();
  for (const id of ids) {
    const inspectionCase = inspections.readCase(id);
    if (inspectionCase !== null) computed.set(id, outlookOf(inspectionCase, calendar));
    if (isLate()) break;
  }
  if (computed.size > 0) outlooks.write(computed);
  return computed.size;
}
