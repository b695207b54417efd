import { foldedText } from './folded-text.ts';
import type { ReceivedRow } from './received-plan.ts';

/** A row of our plan as far as matching goes by it. */
export type MatchTarget = {
  readonly mark: string;
  /** What the row is about, and what is asked. */
  readonly matter: string;
  readonly measure: string;
};

/** Less in common is chance: every plan speaks of files and of settling them. */
const LEAST = 0.32;

type Pair = { readonly row: number; readonly target: number; readonly score: number };

/**
 * Which row of our plan each received row answers; null where none is near enough. A row of ours takes the nearest; further ones
 * join it only where they name the same matter. Words count the more the fewer rows of ours have them.
 */
export function matchReceived(
  rows: readonly ReceivedRow[],
  targets: readonly MatchTarget[],
): readonly (string | null)[] {
  const matches: (string | null)[] = rows.map(({ mark }) =>
    mark !== undefined && targets.some((each) => each.mark === mark) ? mark : null,
  );
  const taken = new Set(matches);
  for (const { row, target } of nearestFirst(rows, targets)) {
    const mark = targets[target]?.mark ?? null;
    if (matches[row] !== null || mark === null || taken.has(mark)) continue;
    matches[row] = mark;
    taken.add(mark);
  }
  return matches.map((match, at) => match ?? ofSameMatter(rows, matches, at));
}

/** A merged cell of the shortcoming stands beside several measures. */
function ofSameMatter(rows: readonly ReceivedRow[], matches: readonly (string | null)[], at: number): string | null {
  const matter = rows[at]?.matter ?? '';
  if (matter === '') return null;
  const other = rows.findIndex((each, index) => each.matter === matter && (matches[index] ?? null) !== null);
  return matches[other] ?? null;
}

function nearestFirst(rows: readonly ReceivedRow[], targets: readonly MatchTarget[]): readonly Pair[] {
  const words = targets.map(({ matter, measure }) => wordsOf(`${matter} ${measure}`));
  const places = placesOf(words);
  const weight = (word: string) => Math.log(1 + targets.length / (places.get(word)?.length ?? 1));
  const weights = words.map((each) => sum(each, weight));
  const pairs = rows.flatMap(({ matter, measure }, row) => {
    const own = wordsOf(`${matter} ${measure}`);
    const whole = sum(own, weight);
    const shared = new Map<number, number>();
    for (const word of own)
      for (const target of places.get(word) ?? []) shared.set(target, (shared.get(target) ?? 0) + weight(word));
    return [...shared].flatMap(([target, common]): readonly Pair[] => {
      const score = nearness(common, whole, weights[target] ?? 0);
      return score < LEAST ? [] : [{ row, target, score }];
    });
  });
  return pairs.toSorted((one, other) => other.score - one.score || one.row - other.row || one.target - other.target);
}

/** A unit writes shorter or longer than we do: what the shorter text has in common counts more than how long both are. */
function nearness(common: number, one: number, other: number): number {
  const shorter = Math.min(one, other);
  return shorter === 0 ? 0 : 0.5 * (common / shorter) + 0.5 * ((2 * common) / (one + other));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function placesOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, each] of words.entries())
    for (const word of each) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  return places;
}

function sum(words: ReadonlySet<string>, weight: (word: string) => number): number {
  return [...words].reduce((total, each) => total + weight(each), 0);
}
