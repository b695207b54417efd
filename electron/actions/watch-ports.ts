import type { IsoDate } from '../domain/calendar-date.ts';
import type { FollowUpResult } from '../domain/follow-up.ts';
import type { WatchCounts, WatchDay, WatchedRow, WatchGroup, WatchState } from '../domain/watched-row.ts';
import type { Page } from './case-ports.ts';

export type { WatchCounts, WatchDay, WatchGroup } from '../domain/watched-row.ts';

/** All conditions given must hold. */
export type WatchFilters = {
  readonly states?: readonly WatchState[];
  /** The whole name of the responsible unit, in Vietnamese where it has one; empty: rows without one. */
  readonly unit?: string;
  /** Empty: rows for which none is named. */
  readonly officer?: string;
  readonly inspectionId?: string;
  /** `none`: nothing was noted yet. */
  readonly result?: FollowUpResult | 'none';
  /** The last day is between these, both included. */
  readonly due?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly onlyExtended?: boolean;
  readonly onlyProvisional?: boolean;
  /** Words to find in matter, unit, lead, inspection, officer; diacritics and case do not matter. */
  readonly words?: string;
};

export type WatchOrder = 'due' | 'unit' | 'inspection' | 'officer';

export type WatchQuery = WatchFilters & {
  readonly today: IsoDate;
  /** By the last day when not given: the oldest first, those not known after them, closed ones last. */
  readonly order?: WatchOrder;
  readonly offset: number;
  readonly limit: number;
};

export type WatchGrouping = 'unit' | 'officer' | 'inspection';

/**
 * Rows of all plans, kept beside the inspections and computed by the domain; whatever changes an inspection or its follow-up marks its
 * rows as out of date. Inspections set aside are in nothing.
 */
export interface WatchStore {
  list(query: WatchQuery): Page<WatchedRow>;
  /** How many hold the conditions (`states` is left out), by state: the same rows that `list` answers. */
  counts(filters: WatchFilters, today: IsoDate): WatchCounts;
  /** The same counts by unit, officer or inspection, those with most overdue first. */
  groups(by: WatchGrouping, filters: WatchFilters, today: IsoDate, limit: number): Page<WatchGroup>;
  /** Days of this range, both included, that are the last one of a row; in order. `states` is left out. */
  days(range: { readonly from: IsoDate; readonly to: IsoDate }, filters: WatchFilters): readonly WatchDay[];
  /** Names that rows have now, in the order of the Vietnamese alphabet. */
  choices(): { readonly units: readonly string[]; readonly officers: readonly string[] };
  /** Inspections whose rows are not up to date, last made first. */
  stale(limit: number): readonly string[];
  staleCount(): number;
  /** Replaces the rows of these inspections, in one transaction; they count as up to date from then on. */
  write(rowsByInspection: ReadonlyMap<string, readonly WatchedRow[]>): void;
  /** Marks all as out of date unless they were computed with what bears this mark. */
  holdTo(fingerprint: string): boolean;
}
