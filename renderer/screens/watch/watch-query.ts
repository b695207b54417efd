import type { InputOf } from '../../../electron/contract/channels.ts';

/** What of the rows is wanted: filters and order. */
export type WatchQuery = Omit<InputOf<'watch.list'>, 'offset' | 'limit'>;
/** The same without the order, for what is only counted. */
export type WatchFilters = Omit<WatchQuery, 'order'>;

export const WATCH_MODES = ['list', 'groups', 'month'] as const;
export type WatchMode = (typeof WATCH_MODES)[number];

export const ORDERS = ['due', 'unit', 'inspection', 'officer'] as const;
export const RESULTS = ['none', 'done', 'partly', 'not-done', 'not-applicable'] as const;
export const GROUPINGS = ['unit', 'officer', 'inspection'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SHIPPED_NAMES = ['overdue', 'week', 'month', 'unknown', 'extended'] as const;
export type ShippedView = (typeof SHIPPED_NAMES)[number];

/** What the application offers; the names are also addresses: `#/tools/watch/overdue`. */
export const SHIPPED_VIEWS: Readonly<Record<ShippedView, WatchQuery>> = {
  overdue: { states: ['overdue'] },
  week: { states: ['week'] },
  month: { states: ['week', 'month'] },
  unknown: { states: ['unknown'] },
  extended: { onlyExtended: true },
};

/** Only what narrows, in one order: two queries that find the same compare equal. */
export function narrowing({ order: _, words, ...filters }: WatchQuery): WatchFilters {
  const given = Object.entries({ ...filters, words: words?.trim() === '' ? undefined : words })
    .filter(([, value]) => value !== undefined && value !== false)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(given);
}

export function isSameQuery(one: WatchQuery, other: WatchQuery): boolean {
  return JSON.stringify(narrowing(one)) === JSON.stringify(narrowing(other));
}

/** True when nothing narrows the list; the order narrows nothing. */
export function isWhole(query: WatchQuery): boolean {
  return Object.keys(narrowing(query)).length === 0;
}

type Left = {
  readonly query: WatchQuery;
  readonly mode: WatchMode;
  readonly grouping: Grouping;
  /** Of the calendar: «2026-01»; null for that of today. */
  readonly month: string | null;
  readonly scrolled: number;
};

/** As the person left it, for the time the window is open. */
let left: Left = { query: {}, mode: 'list', grouping: 'unit', month: null, scrolled: 0 };

export function watchAsLeft(): Left {
  return left;
}

export function leaveWatch(change: Partial<Left>): void {
  left = { ...left, ...change };
}

/** The view that an address names; undefined for the plain one. */
export function viewOfAddress(location: string): ShippedView | undefined {
  const name = /^\/tools\/watch\/([\w-]+)/.exec(location)?.[1];
  return SHIPPED_NAMES.find((each) => each === name);
}
