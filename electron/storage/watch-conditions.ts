import type { WatchCounts, WatchFilters } from '../actions/watch-ports.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { lastDaysOfStates, WATCH_STATES, type WatchState } from '../domain/watched-row.ts';
import type { Condition } from './conditions.ts';
import { expressionOf, termsOf } from './search-words.ts';
import { nfc } from './stored-text.ts';

/** Rows that count at all; each index of the table holds only these. */
export const WATCHED = 'w.set_aside = 0';

/** Places in the order of `stand`, as the schema computes it. */
const UNKNOWN = 99_990_001;
const CLOSED = 99_990_002;

function standOf(day: IsoDate): number {
  return Number(day.replaceAll('-', ''));
}

/** The last `stand` of each state today: a state begins where the one before it ends. */
function endsOf(today: IsoDate): Readonly<Record<WatchState, number>> {
  const { week, month } = lastDaysOfStates(today);
  return {
    overdue: standOf(today) - 1,
    week: standOf(week),
    month: standOf(month),
    later: UNKNOWN - 1,
    unknown: UNKNOWN,
    closed: CLOSED,
  };
}

type Range = { readonly from: number; readonly to: number };

function rangeOf(state: WatchState, today: IsoDate): Range {
  const ends = endsOf(today);
  const before = WATCH_STATES[WATCH_STATES.indexOf(state) - 1];
  return { from: before === undefined ? 0 : ends[before] + 1, to: ends[state] };
}

/** One range along the index from the first state to the last, without those between them that are not wanted. */
function inStates(states: readonly WatchState[], today: IsoDate): Condition {
  const [first] = WATCH_STATES.filter((each) => states.includes(each));
  const last = WATCH_STATES.findLast((each) => states.includes(each));
  if (first === undefined || last === undefined) return { sql: 'FALSE' };
  const between = WATCH_STATES.slice(WATCH_STATES.indexOf(first), WATCH_STATES.indexOf(last));
  const left = between.filter((each) => !states.includes(each));
  const values = { standFrom: rangeOf(first, today).from, standTo: rangeOf(last, today).to };
  const gaps = left.map((each) => {
    const { from, to } = rangeOf(each, today);
    return {
      sql: `w.stand NOT BETWEEN @${each}From AND @${each}To`,
      values: { [`${each}From`]: from, [`${each}To`]: to },
    };
  });
  return {
    sql: ['w.stand BETWEEN @standFrom AND @standTo', ...gaps.map(({ sql }) => sql)].join(' AND '),
    values: Object.assign({}, values, ...gaps.map((each) => each.values)),
  };
}

const NAMED = (column: string, value: string) =>
  `w.${column} = (SELECT row_id FROM watched_name WHERE name = @${value})`;
const OF_INSPECTION = 'w.inspection_row_id = (SELECT row_id FROM inspection WHERE id = @inspectionId)';
/** The plus sign keeps SQLite from fetching each found row by its number. */
const HOLDS_WORDS = '+w.row_id IN (SELECT rowid FROM watched_text WHERE watched_text MATCH @expression)';

/** The one place where filters become SQL: lists, counts, groups and days are of the same rows. */
export function conditionsOf(filters: WatchFilters, today: IsoDate): readonly Condition[] {
  const { states, unit, officer, inspectionId, result, due, words } = filters;
  const terms = termsOf(words ?? '');
  return [
    ...(terms.length === 0 ? [] : [{ sql: HOLDS_WORDS, values: { expression: expressionOf(terms) } }]),
    ...(states === undefined ? [] : [inStates(states, today)]),
    ...(unit === undefined ? [] : [{ sql: NAMED('unit_no', 'unit'), values: { unit: nfc(unit) } }]),
    ...(officer === undefined ? [] : [{ sql: NAMED('officer_no', 'officer'), values: { officer: nfc(officer) } }]),
    ...(inspectionId === undefined ? [] : [{ sql: OF_INSPECTION, values: { inspectionId: nfc(inspectionId) } }]),
    ...(result === undefined ? [] : [{ sql: 'w.result = @result', values: { result } }]),
    ...(due === undefined ? [] : [dueBetween(due)]),
    ...(filters.onlyExtended === true ? [{ sql: 'w.extension_count > 0' }] : []),
    ...(filters.onlyProvisional === true ? [{ sql: 'w.is_provisional = 1' }] : []),
  ];
}

function dueBetween({ from, to }: NonNullable<WatchFilters['due']>): Condition {
  return {
    sql: 'w.due_on BETWEEN @dueFrom AND @dueTo',
    values: { dueFrom: from ?? '0000-01-01', dueTo: to ?? '9999-12-31' },
  };
}

/** How many rows have each `stand`, as counts by state. */
export function countsByState(
  stands: readonly { readonly stand: number; readonly count: number }[],
  today: IsoDate,
): WatchCounts {
  const ends = endsOf(today);
  const counts = { overdue: 0, week: 0, month: 0, later: 0, unknown: 0, closed: 0 };
  for (const { stand, count } of stands) {
    const state = WATCH_STATES.find((each) => stand <= ends[each]);
    if (state !== undefined) counts[state] += count;
  }
  return counts;
}

/** The same in SQL, one column a state. */
export function stateColumns(today: IsoDate): Condition {
  const values = WATCH_STATES.flatMap((each) => {
    const { from, to } = rangeOf(each, today);
    return [[`${each}First`, from] as const, [`${each}Last`, to] as const];
  });
  return {
    sql: WATCH_STATES.map((each) => `sum(w.stand BETWEEN @${each}First AND @${each}Last) AS ${each}`).join(', '),
    values: Object.fromEntries(values),
  };
}
