import type { InspectionFilters, InspectionOrder, InspectionQuery, InspectionStore, Page } from '../actions/ports.ts';
import type { InspectionLine } from '../domain/lines.ts';
import { atLeastZero, type Condition, statements, type Values, valuesOf, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { INSPECTION_LINE, type InspectionLineRow, inspectionLineOf } from './inspection-row.ts';
import { expressionOf, rowsMatching, termsOf } from './search-words.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

/** Each along an index of its own; unknown days and counts come last. */
const ORDERS: Readonly<Record<InspectionOrder, string>> = {
  changed: 'changed_at DESC, row_id DESC',
  due: "coalesce(due_on, '9999-12-31'), row_id",
  subject: 'subject_key, row_id',
  decision: 'decision_date DESC, row_id DESC',
  problems: 'fault_count DESC, missing_count DESC, row_id DESC',
};

const LISTED = 'set_aside = 0';
/** The plus sign keeps SQLite from fetching each found row by its number. */
const HOLDS_WORDS = '+row_id IN (SELECT rowid FROM inspection_text WHERE inspection_text MATCH @expression)';
const PROBLEMS = {
  faults: 'fault_count > 0',
  missing: 'missing_count > 0',
  none: 'fault_count = 0 AND missing_count = 0',
} as const;

function conditionsOf({ kind, year, unit, due, problems }: InspectionFilters): readonly Condition[] {
  return [
    ...(kind === undefined ? [] : [{ sql: 'kind = @kind', values: { kind } }]),
    // Dates are `2024-12-23`; a range along the index instead of taking each apart.
    ...(year === undefined
      ? []
      : [{ sql: "decision_date >= @year AND decision_date < @year || '-99'", values: { year } }]),
    ...(unit === undefined
      ? []
      : [
          {
            sql: 'row_id IN (SELECT inspection_row_id FROM inspection_unit WHERE name = @unit)',
            values: { unit: nfc(unit) },
          },
        ]),
    ...(due === undefined
      ? []
      : [
          {
            sql: "coalesce(due_on, '9999-12-31') BETWEEN @from AND @to",
            values: { from: due.from ?? '0000-01-01', to: due.to ?? '9999-12-30' },
          },
        ]),
    ...(problems === undefined ? [] : [{ sql: PROBLEMS[problems] }]),
  ];
}

/** Lists of inspections that are not set aside. Words without a letter or digit narrow nothing. */
export function inspectionList(connection: Connection): Pick<InspectionStore, 'list' | 'lines' | 'count' | 'choices'> {
  const statement = statements(connection);
  const countWords = connection
    .prepare<[string], number>('SELECT count(*) FROM inspection_text WHERE inspection_text MATCH ?')
    .pluck();
  const total = (conditions: readonly Condition[], values: Values): number => {
    const [only] = conditions;
    // The index of words holds none that is set aside.
    if (conditions.length === 1 && only?.sql === HOLDS_WORDS) return countWords.get(String(values.expression)) ?? 0;
    return Number(
      statement(`SELECT count(*) FROM inspection WHERE ${where(LISTED, conditions)}`)
        .pluck()
        .get(values) ?? 0,
    );
  };
  const page = (query: InspectionQuery): Page<InspectionLine> => {
    const terms = termsOf(query.words);
    const words = terms.length === 0 ? [] : [{ sql: HOLDS_WORDS, values: { expression: expressionOf(terms) } }];
    const conditions = [...words, ...conditionsOf(query)];
    const values = valuesOf(conditions);
    const rows = statement(pageOf(conditions, ORDERS[query.order ?? 'changed'])).all({
      ...values,
      limit: atLeastZero(query.limit),
      offset: atLeastZero(query.offset),
    });
    return { total: total(conditions, values), items: (rows as InspectionLineRow[]).map(inspectionLineOf) };
  };
  const one = connection.transaction((query: InspectionQuery) =>
    rowsMatching(() => page(query), { total: 0, items: [] }),
  );
  return {
    list: (query) => withProblems(connection.name, () => one(query)),
    count: (filters) =>
      withProblems(connection.name, () => {
        const conditions = conditionsOf(filters);
        return total(conditions, valuesOf(conditions));
      }),
    lines: linesById(connection),
    choices: choices(connection),
  };
}

/**
 * First the rows of the page from an index alone, then their lines: sorting whole lines takes four times as long when every
 * inspection holds the words.
 */
function pageOf(conditions: readonly Condition[], order: string): string {
  return `SELECT ${INSPECTION_LINE} FROM inspection WHERE row_id IN (
      SELECT row_id FROM inspection WHERE ${where(LISTED, conditions)} ORDER BY ${order} LIMIT @limit OFFSET @offset)
    ORDER BY ${order}`;
}

function linesById(connection: Connection): InspectionStore['lines'] {
  const line = connection.prepare<[string], InspectionLineRow>(
    `SELECT ${INSPECTION_LINE} FROM inspection WHERE id = ? AND set_aside = 0`,
  );
  return (ids) =>
    withProblems(connection.name, () =>
      ids.flatMap((id) => {
        const row = line.get(nfc(id));
        return row === undefined ? [] : [inspectionLineOf(row)];
      }),
    );
}

/** More names than anybody looks through; the words of the search find the others. */
const MOST_UNITS = 5_000;

function choices(connection: Connection): InspectionStore['choices'] {
  const years = connection
    .prepare<[], string>(
      `SELECT DISTINCT substr(decision_date, 1, 4) AS year FROM inspection
       WHERE set_aside = 0 AND decision_date IS NOT NULL ORDER BY year DESC`,
    )
    .pluck();
  const units = connection
    .prepare<[number], string>(
      `SELECT name FROM inspection_unit JOIN inspection ON row_id = inspection_row_id
       WHERE set_aside = 0 GROUP BY name ORDER BY count(*) DESC LIMIT ?`,
    )
    .pluck();
  return () => withProblems(connection.name, () => ({ years: years.all(), units: units.all(MOST_UNITS) }));
}
