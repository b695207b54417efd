import { watchedRowsOf, watchFingerprint } from '../domain/derive-watched-rows.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { outlookFingerprint, outlookOf } from '../domain/outlook.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Storage } from './ports.ts';

/** Something computed from whole inspections and kept beside them: how it is brought up to date. */
export type KeptBeside = {
  /** What was written since the last look: a few are computed now; false when there are more than that. */
  refreshFew(storage: Storage, calendar: () => WorkingCalendar): boolean;
  /** What was computed with other holidays, or by rules of before, counts as out of date from now on. */
  holdTo(storage: Storage, calendar: WorkingCalendar): void;
  /**
   * One step in the background.
   *
   * @param isLate asked after each inspection; true ends the step
   * @returns how many were computed; 0 when nothing was left
   */
  refreshNext(storage: Storage, calendar: WorkingCalendar, isLate: () => boolean): number;
};

type Kept<T> = {
  storeOf(storage: Storage): {
    stale(limit: number): readonly string[];
    write(computed: ReadonlyMap<string, T>): void;
    holdTo(fingerprint: string): boolean;
  };
  compute(inspectionCase: InspectionCase, calendar: WorkingCalendar): T;
  fingerprint(calendar: WorkingCalendar): string;
};

/** So many are brought up to date before a list is shown: more would be felt. */
const AT_ONCE = 12;
/** Of one step in the background, which ends earlier when it is late. */
const A_STEP = 50;

function keptBeside<T>({ storeOf, compute, fingerprint }: Kept<T>): KeptBeside {
  function refresh(
    storage: Storage,
    ids: readonly string[],
    calendar: WorkingCalendar,
    isLate: () => boolean = () => false,
  ): number {
    const computed = new Map<string, T>();
    for (const id of ids) {
      const inspectionCase = storage.inspections.readCase(id);
      if (inspectionCase !== null) computed.set(id, compute(inspectionCase, calendar));
      if (isLate()) break;
    }
    if (computed.size > 0) storeOf(storage).write(computed);
    return computed.size;
  }
  return {
    refreshFew: (storage, calendar) => {
      const stale = storeOf(storage).stale(AT_ONCE + 1);
      if (stale.length > AT_ONCE) return false;
      if (stale.length > 0) refresh(storage, stale, calendar());
      return true;
    },
    holdTo: (storage, calendar) => {
      storeOf(storage).holdTo(fingerprint(calendar));
    },
    refreshNext: (storage, calendar, isLate) => refresh(storage, storeOf(storage).stale(A_STEP), calendar, isLate),
  };
}

/** What the list of inspections says beyond their names. */
export const keptOutlooks = keptBeside({
  storeOf: ({ outlooks }) => outlooks,
  compute: outlookOf,
  fingerprint: outlookFingerprint,
});

/** The rows of all plans. */
export const keptWatchedRows = keptBeside({
  storeOf: ({ watch }) => watch,
  compute: watchedRowsOf,
  fingerprint: watchFingerprint,
});
