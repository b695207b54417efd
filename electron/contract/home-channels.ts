import { z } from 'zod';
import type { DueAnswer } from '../domain/deadline.ts';
import type { InspectionLine } from '../domain/lines.ts';
import { channel, id, words } from './channel.ts';

export type { DueAnswer };

/** A line of the list with what is due of it, as it stands today. */
export type ListedInspection = InspectionLine & { readonly due: DueAnswer | null };

/** Where the person was in an inspection: the step, what was open there, and how far it was scrolled, in pixels. */
export type Visit = {
  readonly id: string;
  readonly step: string;
  readonly part: string | null;
  readonly scroll: number;
};

/** What the home screen says above the list. */
export type HomeView = {
  /** The last opened ones, with the step of each. */
  readonly recent: readonly { readonly line: ListedInspection; readonly step: string }[];
  readonly due: {
    readonly overdue: number;
    /** Today and within 7 days; within 30 days, those of the week included. */
    readonly week: number;
    readonly month: number;
    /** Those nearest to today, by their day. */
    readonly lines: readonly ListedInspection[];
  };
  readonly problems: {
    readonly faults: number;
    readonly missing: number;
    /** The last changed of those that contradict themselves or lack something. */
    readonly lines: readonly ListedInspection[];
  };
};

export const INSPECTION_ORDERS = ['changed', 'due', 'subject', 'decision', 'problems'] as const;

/** What narrows and orders the list. */
export const inspectionFilters = {
  words,
  kind: z.enum(['inspection', 'check']).optional(),
  year: z.string().max(10).optional(),
  unit: z.string().max(2_000).optional(),
  due: z.enum(['overdue', 'week', 'month']).optional(),
  problems: z.enum(['faults', 'missing', 'none']).optional(),
  order: z.enum(INSPECTION_ORDERS).optional(),
} as const;

export const homeChannels = {
  /** One page. Filters not given narrow nothing. */
  'inspections.list': channel<{ readonly total: number; readonly items: readonly ListedInspection[] }>()(
    z.strictObject({ ...inspectionFilters, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
  ),
  'home.read': channel<HomeView>()(z.strictObject({})),
  /** What the list can be filtered by: years, newest first, and names of units in no order. */
  'home.choices': channel<{ readonly years: readonly string[]; readonly units: readonly string[] }>()(
    z.strictObject({}),
  ),
  'visits.read': channel<Visit | null>()(z.strictObject({ id })),
  'visits.note': channel<null>()(
    z.strictObject({ id, step: z.string().max(40), part: id.nullable(), scroll: z.int().min(0) }),
  ),
} as const;
