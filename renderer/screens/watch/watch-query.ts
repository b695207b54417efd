import type { InputOf } from '../../../electron/contract/channels.ts';

/** What of the rows is wanted: filters and order. */
export type WatchQuery = Omit<InputOf<'watch.list'>, 'offset' | 'limit'>;
/** The same without the order, for what is only counted. */
export type WatchFilters = Omit<WatchQuery, 'order'>;

export const WATCH_MODES = ['list', 'groups', 'month'] as const;
export type WatchMode = (typeof WATCH_MODES)[number];

/** Rows that are not closed. */
export const OPEN_STATES = ['overdue', 'week', 'month', 'later', 'unknown'] as const;

/** What the application offers; their names are also addresses: `#/tools/watch/overdue`. */
export const SHIPPED_VIEWS = {
  overdue: { states: ['overdue'] },
  week: { states: ['week'] },
  month: { states: ['week', 'month'] },
  unknown: { states: ['unknown'] },
  extended: { onlyExtended: true },
} as const satisfies Readonly<Record<string, { states?: readonly string[]; onlyExtended?: boolean }>>;
export type ShippedView = keyof typeof SHIPPED_VIEWS;
export const SHIPPED_NAMES = [
  'overdue',
  'week',
  'month',
  'unknown',
  'extended',
] as const satisfies readonly ShippedView[];

export function queryOfView(view: ShippedView): WatchQuery {
  const filters: { readonly states?: readonly NonNullable<WatchQuery['states']>[number][]; onlyExtended?: boolean } =
    SHIPPED_VIEWS[view];
  const { states, ...others } = filters;
  return { ...others, ...(states === undefined ? {} : { states: [...states] }) };
}

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
  readonly month: string | null;
  readonly scrolled: number;
};

/** As the person left it, for the time the window is open. */
let left: Left = { query: {}, mode: 'list', month: null, scrolled: 0 };

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
