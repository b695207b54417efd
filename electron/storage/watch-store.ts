import type { Page } from '../actions/case-ports.ts';
import type {
  WatchDay,
  WatchFilters,
  WatchGroup,
  WatchGrouping,
  WatchOrder,
  WatchQuery,
  WatchStore,
} from '../actions/watch-ports.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import { atLeastZero, type Condition, statements, valuesOf, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { rowsMatching } from './search-words.ts';
import { withProblems } from './storage-problems.ts';
import { bilingualOf, nfc } from './stored-text.ts';
import { conditionsOf, countsByState, stateColumns, WATCHED } from './watch-conditions.ts';
import { watchWriting } from './watch-writing.ts';
import { WATCHED_LINE, type WatchedLineRow, watchedRowOf } from './watched-row-columns.ts';

const ROWS = 'watched_row w';
const IN_DAY = 'w.stand, w.inspection_row_id, w.position';

/** Each along indexes: what is sorted by stands outside, and its rows are fetched in their order. */
const ORDERS: Readonly<Record<WatchOrder, { readonly from: string; readonly by: string; readonly always: string }>> = {
  due: { from: ROWS, by: IN_DAY, always: WATCHED },
  unit: byName('unit_no'),
  officer: byName('officer_no'),
  inspection: {
    from: `inspection i CROSS JOIN ${ROWS} ON w.inspection_row_id = i.row_id`,
    by: 'i.subject_key, i.row_id, w.position',
    always: `i.set_aside = 0 AND ${WATCHED}`,
  },
};

function byName(column: 'unit_no' | 'officer_no') {
  const from = `watched_name n CROSS JOIN ${ROWS} ON w.${column} = n.row_id`;
  return { from, by: `n.sort_key, n.row_id, ${IN_DAY}`, always: WATCHED };
}

/** What rows are grouped by, and where the name of a group stands. */
const GROUPS = {
  unit: {
    column: 'unit_no',
    names: 'watched_name',
    name: 'n.name AS key, n.name AS vi, NULL AS en',
    sort: 'n.sort_key',
  },
  officer: {
    column: 'officer_no',
    names: 'watched_name',
    name: 'n.name AS key, n.name AS vi, NULL AS en',
    sort: 'n.sort_key',
  },
  inspection: {
    column: 'inspection_row_id',
    names: 'inspection',
    name: 'n.id AS key, n.subject_vi AS vi, n.subject_en AS en',
    sort: 'n.subject_key',
  },
} as const;

/** Words that no index can look for find nothing. */
const NOTHING = { total: 0, items: [] };

/** Rows of the plans of all inspections that are not set aside, in a table of their own. */
export function watchStore(connection: Connection): WatchStore {
  const prepared = statements(connection);
  const asked = <T>(query: () => T, none: T): T =>
    withProblems(connection.name, () => connection.transaction(() => rowsMatching(query, none))());
  const standCounts = (filters: WatchFilters, today: IsoDate) => {
    const conditions = conditionsOf({ ...filters, states: undefined }, today);
    const sql = `SELECT w.stand, count(*) AS count FROM ${ROWS} WHERE ${where(WATCHED, conditions)} GROUP BY w.stand`;
    return prepared(sql).all(valuesOf(conditions)) as { readonly stand: number; readonly count: number }[];
  };
  const list = rowList(connection);
  const groups = groupList(connection);
  const choices = nameChoices(connection);
  return {
    list: (query) => asked(() => list(query), NOTHING),
    counts: (filters, today) =>
      countsByState(
        asked(() => standCounts(filters, today), []),
        today,
      ),
    groups: (by, filters, today, limit) => asked(() => groups(by, filters, today, limit), NOTHING),
    days: ({ from, to }, filters) => {
      const conditions = [...conditionsOf({ ...filters, states: undefined }, from), inMonth(from, to)];
      const sql = `SELECT w.due_on AS day, sum(w.stand < 99990000) AS open, sum(w.stand > 99990000) AS closed
        FROM ${ROWS} WHERE ${where(WATCHED, conditions)} GROUP BY w.due_on ORDER BY w.due_on`;
      return asked(() => prepared(sql).all(valuesOf(conditions)) as WatchDay[], []);
    },
    choices: () => withProblems(connection.name, choices),
    ...watchWriting(connection),
  };
}

function inMonth(first: IsoDate, last: IsoDate): Condition {
  return { sql: 'w.due_on BETWEEN @first AND @last', values: { first: nfc(first), last: nfc(last) } };
}

/** First the numbers of the rows from indexes alone, then the rows themselves. */
function rowList(connection: Connection): (query: WatchQuery) => Page<WatchedRow> {
  const prepared = statements(connection);
  const line = connection.prepare<[number], WatchedLineRow>(WATCHED_LINE);
  return ({ today, order, offset, limit, ...filters }) => {
    const conditions = conditionsOf(filters, today);
    const values = valuesOf(conditions);
    const { from, by, always } = ORDERS[order ?? 'due'];
    const page = `SELECT w.row_id FROM ${from} WHERE ${where(always, conditions)} ORDER BY ${by} LIMIT @limit OFFSET @offset`;
    const numbers = prepared(page)
      .pluck()
      .all({ ...values, limit: atLeastZero(limit), offset: atLeastZero(offset) }) as number[];
    const total = prepared(`SELECT count(*) FROM ${ROWS} WHERE ${where(WATCHED, conditions)}`)
      .pluck()
      .get(values);
    const rows = numbers.map((number) => line.get(number)).filter((each) => each !== undefined);
    return { total: Number(total ?? 0), items: rows.map(watchedRowOf) };
  };
}

type GroupRow = WatchGroup['counts'] & {
  readonly key: string;
  readonly vi: string | null;
  readonly en: string | null;
  readonly total: number;
};

function groupList(connection: Connection) {
  const prepared = statements(connection);
  return (by: WatchGrouping, filters: WatchFilters, today: IsoDate, limit: number): Page<WatchGroup> => {
    const { column, names, name, sort } = GROUPS[by];
    const states = stateColumns(today);
    const conditions = conditionsOf({ ...filters, states: undefined }, today);
    // The names of those told alone: thousands of inspections need not be looked up for the order of their subjects.
    const sql = `SELECT ${name}, g.* FROM (
        SELECT w.${column} AS number, ${states.sql}, count(*) OVER () AS total FROM ${ROWS}
        WHERE ${where(WATCHED, conditions)} GROUP BY w.${column}
        ORDER BY overdue DESC, week DESC, month DESC, number LIMIT @limit) g JOIN ${names} n ON n.row_id = g.number
      ORDER BY g.overdue DESC, g.week DESC, g.month DESC, ${sort}, n.row_id`;
    const values = { ...valuesOf([...conditions, states]), limit: atLeastZero(limit) };
    const rows = prepared(sql).all(values) as GroupRow[];
    return { total: rows[0]?.total ?? 0, items: rows.map(groupOf) };
  };
}

function groupOf({ key, vi, en, overdue, week, month, later, unknown, closed }: GroupRow): WatchGroup {
  return { key, name: bilingualOf(vi, en), counts: { overdue, week, month, later, unknown, closed } };
}

function nameChoices(connection: Connection): WatchStore['choices'] {
  const namesOf = (column: string) =>
    connection
      .prepare<[], string>(
        `SELECT name FROM watched_name n WHERE name <> '' AND EXISTS (SELECT 1 FROM ${ROWS} WHERE ${WATCHED} AND w.${column} = n.row_id)
         ORDER BY sort_key, name`,
      )
      .pluck();
  const units = namesOf('unit_no');
  const officers = namesOf('officer_no');
  return () => ({ units: units.all(), officers: officers.all() });
}
