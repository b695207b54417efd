import { isSqliteError } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

/** More words than anybody types; a pasted page must not become an expression of thousands of parts. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 10_000;

/** A word that no row holds: the index has no đ, it is folded to d. */
const NOWHERE = '"đ"';

/**
 * What a person typed as terms of FTS5: every word must be there, the last one as the beginning of a word. Everything that is not
 * a letter or digit separates words, as in the index, so that no input can be read as FTS5's own syntax.
 *
 * @returns no terms when there is no word in it.
 */
export function termsOf(words: string): readonly string[] {
  const folded = nfc(words.slice(0, MOST_CHARACTERS)).replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const found = folded.match(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu) ?? [];
  const whole = new Set(found.slice(0, -1).map((word) => `"${word.toLowerCase()}"`));
  return [...whole, ...found.slice(-1).map((word) => `"${word}"*`)].slice(-MOST_WORDS);
}

/**
 * «a AND b AND c», written so that FTS5 looks for c only in the rows that hold a and b: best with the rarest term first. A flat
 * list makes it step through the rows of all the terms side by side, and a sentence of common words over 100,000 findings takes
 * three to five times as long. FTS5 would flatten a nested AND; an OR with a word that is nowhere keeps it.
 */
export function expressionOf(terms: readonly string[]): string {
  return terms.reduce((rows, term, index) =>
    index < 2 ? `${rows} AND ${term}` : `(${rows} OR ${NOWHERE}) AND ${term}`,
  );
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
