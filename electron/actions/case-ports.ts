import type { IsoDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { FollowUpEntry, NewFollowUpEntry } from '../domain/follow-up.ts';
import type { InspectionCase, InspectionFacts, InspectionKind } from '../domain/inspection.ts';
import type { FindingLine, InspectionLine } from '../domain/lines.ts';
import type { Outlook } from '../domain/outlook.ts';

export type Page<T> = {
  readonly total: number;
  readonly items: readonly T[];
};

export type FindingHit = FindingLine & {
  readonly inspectionId: string;
};

export type InspectionOrder = 'changed' | 'due' | 'subject' | 'decision' | 'problems';

/** All conditions given must hold. */
export type InspectionFilters = {
  readonly kind?: InspectionKind;
  /** Of the decision: «2024». */
  readonly year?: string;
  /** The whole name of a unit. */
  readonly unit?: string;
  /** The plan ends between these days, both included. */
  readonly due?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly problems?: 'faults' | 'missing' | 'none';
};

export type InspectionQuery = InspectionFilters & {
  /** Words to find in subject, units, body, decision number; diacritics and case do not matter. */
  readonly words: string;
  /** Last changed first, when not given. */
  readonly order?: InspectionOrder;
  readonly offset: number;
  readonly limit: number;
};

/**
 * Where inspections are kept. Every write is durable when the call returns; several writes of one call are one transaction.
 * Calls are synchronous because SQLite is; a missing id answers null or false.
 */
export interface InspectionStore {
  list(query: InspectionQuery): Page<InspectionLine>;
  /** The lines of these, in this order; those unknown or set aside are left out. */
  lines(inspectionIds: readonly string[]): readonly InspectionLine[];
  /** How many hold the conditions. */
  count(filters: InspectionFilters): number;
  /** What can be filtered by: years of decisions, newest first, and names of units in no order. */
  choices(): { readonly years: readonly string[]; readonly units: readonly string[] };
  readFacts(inspectionId: string): InspectionFacts | null;
  readCase(inspectionId: string): InspectionCase | null;
  /** Writes a whole case as new; refuses (false) when the id exists. */
  insertCase(inspectionCase: InspectionCase): boolean;
  /** Replaces the facts, findings untouched. */
  writeFacts(facts: InspectionFacts): boolean;
  /** Takes it out of every list; the rows stay and `restore` brings it back. */
  setAside(inspectionId: string): boolean;
  restore(inspectionId: string): boolean;
}

/** Several changes of the findings of one inspection, made together or not at all. */
export type FindingChanges = {
  /** Each new one at the end (unless `order` says otherwise), each known one in its place. */
  readonly write: readonly Finding[];
  readonly remove: readonly string[];
  /** Exactly the ids that are left, in the new order. */
  readonly order?: readonly string[];
  /** Replaces the facts in the same breath: recommendations and plan entries that follow their findings. */
  readonly facts?: InspectionFacts;
};

/** What lists say of inspections beyond their names, kept beside them; whatever changes an inspection marks it as out of date. */
export interface OutlookStore {
  /** Inspections whose outlook is out of date or was never computed, last changed first. */
  stale(limit: number): readonly string[];
  /** In one transaction; each counts as up to date from then on. */
  write(outlooks: ReadonlyMap<string, Outlook>): void;
  /** Marks all as out of date unless they were computed with what bears this mark; false when nothing had to be done. */
  holdTo(fingerprint: string): boolean;
  /** Lines whose plans end by that day, those nearest to today; sorted by the day. */
  nearestDue(today: IsoDate, until: IsoDate, limit: number): readonly InspectionLine[];
}

export interface FindingStore {
  list(inspectionId: string): readonly FindingLine[];
  read(inspectionId: string, findingId: string): Finding | null;
  /** Inserts at the end, or updates in place. */
  write(inspectionId: string, finding: Finding): boolean;
  /** Puts one back where it was (undo of a removal). */
  insertAt(inspectionId: string, finding: Finding, position: number): boolean;
  remove(inspectionId: string, findingId: string): boolean;
  /** `ids` must be exactly the findings of the inspection, in the new order; else false and nothing changes. */
  reorder(inspectionId: string, ids: readonly string[]): boolean;
  /**
   * One transaction. False, and nothing changes, when a finding to remove is not there or is also to be written, one is
   * written twice, or the order is not exactly what is left.
   */
  changeAll(inspectionId: string, changes: FindingChanges): boolean;
  /** Newest first, over every inspection not set aside. */
  search(words: string, limit: number): readonly FindingHit[];
}

/** What was noted of the rows of plans. Entries are only ever added; setting an inspection aside and undoing leave them. */
export interface FollowUpStore {
  /** In the order in which they were entered. */
  list(inspectionId: string): readonly FollowUpEntry[];
  /** In one transaction, all with the same time; false when the inspection is not there. */
  add(inspectionId: string, entries: readonly (NewFollowUpEntry & { readonly id: string })[]): boolean;
}
