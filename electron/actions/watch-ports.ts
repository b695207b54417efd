import type { IsoDate } from '../domain/calendar-date.ts';
import type { FollowUpResult } from '../domain/follow-up.ts';
import type { WatchedRow, WatchState } from '../domain/watched-row.ts';
import type { Page } from './case-ports.ts';

/** All conditions given must hold. */
export type WatchFilters = {
  readonly states?: readonly WatchState[];
  /** The whole name of the responsible unit, in Vietnamese. */
  readonly unit?: string;
  readonly officer?: string;
  readonly inspectionId?: string;
  /** `none`: nothing was noted yet. */
  readonly result?: FollowUpResult | 'none';
  /** The last day is between these, both included. */
  readonly due?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly onlyExtended?: boolean;
  readonly onlyProvisional?: boolean;
  /** Words to find in matter, unit, inspection, officer; diacritics and case do not matter. */
  readonly words?: string;
};

export type WatchOrder = 'due' | 'unit' | 'inspection' | 'officer';

export type WatchQuery = WatchFilters & {
  readonly today: IsoDate;
  readonly order?: WatchOrder;
  readonly offset: number;
  readonly limit: number;
};

export type WatchCounts = Readonly<Record<WatchState, number>>;
export type WatchGroup = { readonly name: string; readonly counts: WatchCounts };

/**
 * Rows of all plans, kept beside the inspections and computed by the domain; whatever changes an inspection or its follow-up marks its
 * rows as out of date. Inspections set aside are in nothing.
 */
export interface WatchStore {
  list(query: WatchQuery): Page<WatchedRow>;
  /** How many hold the conditions (`states` is left out), by state: the same rows that `list` answers. */
  counts(filters: WatchFilters, today: IsoDate): WatchCounts;
  /** The same counts by unit, officer or inspection, those with most overdue first. */
  groups(by: 'unit' | 'officer' | 'inspection', filters: WatchFilters, today: IsoDate, limit: number): Page<WatchGroup>;
  /** Inspections whose rows are not up to date. */
  stale(limit: number): readonly string[];
  staleCount(): number;
  /** Replaces the rows of these inspections, in one transaction; they count as up to date from then on. */
  write(rowsByInspection: ReadonlyMap<string, readonly WatchedRow[]>): void;
  /** Marks all as out of date unless they were computed with what bears this mark. */
  holdTo(fingerprint: string): boolean;
}
