import { z } from 'zod';
import type { DueAnswer } from '../domain/deadline.ts';
import { RESULTS } from '../domain/follow-up.ts';
import {
  WATCH_STATES,
  type WatchCounts,
  type WatchDay,
  type WatchedRow,
  type WatchGroup,
  type WatchState,
} from '../domain/watched-row.ts';
import { dateSchema } from './case-file/text-schema.ts';
import { channel, id, words } from './channel.ts';

export type { WatchCounts, WatchDay, WatchedRow, WatchGroup, WatchState };

/** A row with its standing today, which a closed row and one without a known day have none of. */
export type WatchedLine = WatchedRow & {
  readonly state: WatchState;
  readonly standing: DueAnswer | null;
  /** The row in addresses: `#/inspection/ID/remediation/MARK`. */
  readonly mark: string;
};

/** What stands above the list. */
export type WatchOverview = {
  readonly counts: WatchCounts;
  /** Rows among them whose last day may still move. */
  readonly provisional: number;
  /** Inspections whose rows are still being computed: what is counted may be out of date for them. */
  readonly waiting: number;
  /** Whether any inspection has a row at all. */
  readonly isEmpty: boolean;
  readonly today: string;
};

const name = z.string().max(2_000);

export const watchFilters = {
  states: z.array(z.enum(WATCH_STATES)).min(1).max(WATCH_STATES.length).optional(),
  /** Whole names; empty for rows without one. */
  unit: name.optional(),
  officer: name.optional(),
  inspectionId: id.optional(),
  result: z.enum([...RESULTS, 'none']).optional(),
  due: z.strictObject({ from: dateSchema.optional(), to: dateSchema.optional() }).optional(),
  onlyExtended: z.boolean().optional(),
  onlyProvisional: z.boolean().optional(),
  words: words.optional(),
} as const;

export const WATCH_ORDERS = ['due', 'unit', 'inspection', 'officer'] as const;
const order = z.enum(WATCH_ORDERS).optional();

export const watchViewSchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(200),
  filters: z.strictObject(watchFilters),
  order,
});
/** Filters and an order under a name. */
export type SavedWatchView = z.output<typeof watchViewSchema>;

export const MOST_WATCH_VIEWS = 100;

export const watchChannels = {
  /** One page of rows. Filters not given narrow nothing. */
  'watch.list': channel<{ readonly total: number; readonly items: readonly WatchedLine[] }>()(
    z.strictObject({ ...watchFilters, order, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
  ),
  /** Counts by state of the rows that hold the conditions, whatever `states` says. */
  'watch.overview': channel<WatchOverview>()(z.strictObject(watchFilters)),
  'watch.groups': channel<{ readonly total: number; readonly items: readonly WatchGroup[] }>()(
    z.strictObject({
      ...watchFilters,
      by: z.enum(['unit', 'officer', 'inspection']),
      limit: z.int().min(1).max(500),
    }),
  ),
  /** Days that are the last one of a row. */
  'watch.days': channel<readonly WatchDay[]>()(
    z.strictObject({ ...watchFilters, range: z.strictObject({ from: dateSchema, to: dateSchema }) }),
  ),
  /** What can be filtered by. */
  'watch.choices': channel<{ readonly units: readonly string[]; readonly officers: readonly string[] }>()(
    z.strictObject({}),
  ),
  'watch.views': channel<readonly SavedWatchView[]>()(z.strictObject({})),
  /** Replaces all saved views; answers them as they stand then. */
  'watch.writeViews': channel<readonly SavedWatchView[]>()(
    z.strictObject({ views: z.array(watchViewSchema).max(MOST_WATCH_VIEWS) }),
  ),
} as const;
