import type { FindingStore } from '../actions/ports.ts';
import type { Connection } from './connection.ts';
import { type FindingHitRow, findingHitOf, LINE_COLUMNS } from './finding-row.ts';
import { expressionOf, rowsMatching, termsOf } from './search-words.ts';
import { withProblems } from './storage-problems.ts';

/** Newest first, unranked: ranking reads every row that matches, 10 to 1,700 ms over 100,000 findings. */
export function findingSearch(connection: Connection): FindingStore['search'] {
  const rarestFirst = termOrder(connection);
  const search = connection.prepare<[string, number], FindingHitRow>(
    `SELECT ${LINE_COLUMNS}, inspection.id AS inspection_id
     FROM finding_text
     CROSS JOIN finding ON finding.row_id = finding_text.rowid
     CROSS JOIN inspection ON inspection.row_id = finding.inspection_row_id
     WHERE finding_text MATCH ? ORDER BY finding_text.rowid DESC LIMIT ?`,
  );
  return (words, limit) => {
    const terms = termsOf(words);
    if (terms.length === 0 || !(limit >= 1)) return [];
    const hits = () => search.all(expressionOf(rarestFirst(terms)), Math.trunc(limit)).map(findingHitOf);
    return withProblems(connection.name, () => rowsMatching(hits, []));
  };
}

/** How many of a term's newest rows are looked at to see how common it is. */
const SAMPLE = 10;

/**
 * The further back a term's newest rows reach, the rarer it is; a look costs 0.04 ms. Two terms need no order: FTS5 steps
 * through both either way.
 */
function termOrder(connection: Connection): (terms: readonly string[]) => readonly string[] {
  const oldestOfSample = connection
    .prepare<[string], number>(
      `SELECT rowid FROM finding_text WHERE finding_text MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${SAMPLE - 1}`,
    )
    .pluck();
  return (terms) => {
    if (terms.length < 3) return terms;
    const reach = new Map(terms.map((term) => [term, oldestOfSample.get(term) ?? 0]));
    return terms.toSorted((one, other) => (reach.get(one) ?? 0) - (reach.get(other) ?? 0));
  };
}
