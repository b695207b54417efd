import { isSqliteError } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

/** More words than anybody types; a pasted page must not become an expression of thousands of parts. */
const MOST_WORDS = 16;

/** A word that no row holds: the index has no đ, it is folded to d. */
const NOWHERE = '"đ"';

/**
 * What the index is asked for when a person types `words`: rows that hold every word, the last one as the beginning of a word.
 * Everything that is not a letter or digit separates words, as in the index, so that no input can be read as FTS5's own syntax.
 *
 * @returns an FTS5 expression, or null when there is no word in it.
 */
export function expressionOf(words: string): string | null {
  const found = nfc(words.slice(0, 10_000)).replaceAll('đ', 'd').replaceAll('Đ', 'D').match(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu);
  if (found === null) return null;
  const whole = [...new Set(found.slice(0, -1).map((word) => word.toLowerCase()))];
  const terms = [...whole.map((word) => ({ word, term: `"${word}"` })), ...found.slice(-1).map((word) => ({ word, term: `"${word}"*` }))];
  return narrowing(terms.slice(-MOST_WORDS).toSorted((one, other) => other.word.length - one.word.length).map(({ term }) => term));
}

/**
 * «a AND b AND c», written so that FTS5 looks for c only in the rows that hold a and b. A flat list makes it step through the
 * rows of all the words side by side, and a sentence of common words over 100,000 findings takes three to five times as long.
 * FTS5 would flatten a nested AND; an OR with a word that is nowhere keeps it. Long words are rarer: they come first.
 */
function narrowing(terms: readonly string[]): string {
  return terms.reduce((rows, term, index) => (index < 2 ? `${rows} AND ${term}` : `(${rows} OR ${NOWHERE}) AND ${term}`));
}

/**
 * Letters that came into Unicode after the index's word rules (6.1) cut a word in two, and such an index cannot look for two
 * words side by side: SQLite refuses the expression. No row holds that word, so there is nothing to find.
 */
export function rowsMatching<T>(query: () => T, none: T): T {
  try {
    return query();
  } catch (error) {
    if (isSqliteError(error) && error.code === 'SQLITE_ERROR') return none;
    throw error;
  }
}
