import { changesOf } from '../model/word-diff.ts';
import { likeness, type WordBag, withoutNoise, wordBag } from './compare-texts.ts';
import { type FileUnit, linesOfUnit, textOfUnit } from './read-text.ts';

/** Places of the old and the new list that are one unit; `isMoved` where it does not stand in the old order. */
export type Pair = { readonly old: number; readonly now: number; readonly isMoved: boolean };

/** Below it two texts are not taken for one that was rewritten. */
const ALIKE = 0.45;
/** A text moved and changed must be nearly the same, or any two sentences of the trade would do. */
const MOVED_ALIKE = 0.75;
const SHORTEST_MOVED = 12;
const MOST_CELLS = 250_000;

type Side = {
  readonly units: readonly FileUnit[];
  readonly keys: readonly string[];
  readonly bags: readonly WordBag[];
};

function sideOf(units: readonly FileUnit[]): Side {
  const texts = units.map(textOfUnit);
  return { units, keys: texts.map(withoutNoise), bags: texts.map(wordBag) };
}

/** First by hidden ids, then by equal texts in order, then by likeness in the gaps, last by texts that stand elsewhere. */
export function matchUnits(old: readonly FileUnit[], now: readonly FileUnit[]): readonly Pair[] {
  const matcher = new Matcher(sideOf(old), sideOf(now));
  matcher.byMarks();
  matcher.inGaps((from, to) => matcher.byEqualText(from, to));
  matcher.inGaps((from, to) => matcher.byLikeness(from, to));
  matcher.elsewhere();
  return matcher.pairs();
}

type Stretch = { readonly start: number; readonly end: number };

class Matcher {
  readonly #old: Side;
  readonly #now: Side;
  /** Of each old place its new one, and the other way round. */
  readonly #nowOf = new Map<number, number>();
  readonly #oldOf = new Map<number, number>();
  readonly #moved = new Set<number>();

  constructor(old: Side, now: Side) {
    this.#old = old;
    this.#now = now;
  }

  pairs(): readonly Pair[] {
    return [...this.#nowOf]
      .map(([old, now]) => ({ old, now, isMoved: this.#moved.has(old) }))
      .sort((one, other) => one.now - other.now);
  }

  byMarks(): void {
    const places = new Map<string, number>();
    this.#now.units.forEach((unit, place) => {
      for (const mark of marksOf(unit)) if (!places.has(mark)) places.set(mark, place);
    });
    this.#old.units.forEach((unit, place) => {
      const found = mostFrequent(marksOf(unit).flatMap((mark) => places.get(mark) ?? []));
      if (found !== undefined && this.#now.units[found]?.kind === unit.kind && !this.#oldOf.has(found))
        this.#pair(place, found);
    });
    const kept = longestRising([...this.#nowOf].sort(([one], [other]) => one - other));
    for (const [old, now] of [...this.#nowOf]) {
      if (kept.has(old)) continue;
      // Rows are told as gone and come: their numbers change with their place.
      if (this.#old.units[old]?.kind === 'row') this.#part(old, now);
      else this.#moved.add(old);
    }
  }

  /** Calls `match` for each stretch between two units that are known and stand in order. */
  inGaps(match: (old: Stretch, now: Stretch) => void): void {
    const known = this.pairs().filter((each) => !each.isMoved);
    let [old, now] = [0, 0];
    for (const each of [...known, { old: this.#old.units.length, now: this.#now.units.length }]) {
      if (each.old > old && each.now > now) match({ start: old, end: each.old }, { start: now, end: each.now });
      [old, now] = [each.old + 1, each.now + 1];
    }
  }

  byEqualText(from: Stretch, to: Stretch): void {
    const [old, now] = [this.#free(from, this.#nowOf), this.#free(to, this.#oldOf)];
    const keys = changesOf(
      old.map((place) => this.#keyOf(this.#old, place)),
      now.map((place) => this.#keyOf(this.#now, place)),
    );
    let [row, column] = [0, 0];
    for (const [type] of keys) {
      const [one, other] = [old[row], now[column]];
      if (type === 'same' && one !== undefined && other !== undefined) this.#pair(one, other);
      if (type !== 'new') row += 1;
      if (type !== 'gone') column += 1;
    }
  }

  byLikeness(from: Stretch, to: Stretch): void {
    const [old, now] = [this.#free(from, this.#nowOf), this.#free(to, this.#oldOf)];
    if (old.length * now.length === 0 || old.length * now.length > MOST_CELLS) return;
    const [only, other] = [old[0], now[0]];
    // One text between two known ones that was replaced by one: rewritten, however little is left of it.
    const isLone = from.end - from.start === 1 && to.end - to.start === 1;
    if (isLone && only !== undefined && other !== undefined && this.#isOneKind(only, other)) this.#pair(only, other);
    else for (const [one, its] of this.#bestInOrder(old, now)) this.#pair(one, its);
  }

  /** What is left on both sides and says the same was moved. */
  elsewhere(): void {
    const old = this.#free({ start: 0, end: this.#old.units.length }, this.#nowOf);
    const now = this.#free({ start: 0, end: this.#now.units.length }, this.#oldOf);
    if (old.length * now.length > MOST_CELLS) return;
    for (const one of old) {
      if ((this.#old.keys[one] ?? '').length < SHORTEST_MOVED || this.#old.units[one]?.kind === 'row') continue;
      const best = now
        .filter((each) => !this.#oldOf.has(each) && this.#isOneKind(one, each))
        .map((each) => ({ each, likeness: this.#likeness(one, each) }))
        .sort((first, second) => second.likeness - first.likeness)[0];
      if (best === undefined || best.likeness < MOVED_ALIKE) continue;
      this.#pair(one, best.each);
      this.#moved.add(one);
    }
  }

  /** The pairing in order with the greatest likeness altogether. */
  #bestInOrder(old: readonly number[], now: readonly number[]): (readonly [number, number])[] {
    const width = now.length + 1;
    const best = new Float64Array((old.length + 1) * width);
    const gain = (row: number, column: number) => {
      const value = this.#likeness(old[row] ?? -1, now[column] ?? -1);
      return value < ALIKE ? -1 : value;
    };
    const at = (row: number, column: number) => best[row * width + column] ?? 0;
    for (let row = old.length - 1; row >= 0; row -= 1) {
      for (let column = now.length - 1; column >= 0; column -= 1) {
        const paired = gain(row, column) + at(row + 1, column + 1);
        best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
      }
    }
    const found: (readonly [number, number])[] = [];
    for (let row = 0, column = 0; row < old.length && column < now.length; ) {
      const here = at(row, column);
      const value = gain(row, column);
      if (value > 0 && here === value + at(row + 1, column + 1)) {
        found.push([old[row] ?? -1, now[column] ?? -1]);
        row += 1;
        column += 1;
      } else if (here === at(row + 1, column)) row += 1;
      else column += 1;
    }
    return found;
  }

  #likeness(old: number, now: number): number {
    const [one, other] = [this.#old.bags[old], this.#now.bags[now]];
    if (one === undefined || other === undefined || !this.#isOneKind(old, now)) return 0;
    return likeness(one, other);
  }

  #isOneKind(old: number, now: number): boolean {
    return this.#old.units[old]?.kind === this.#now.units[now]?.kind;
  }

  #keyOf(side: Side, place: number): string {
    return `${side.units[place]?.kind} ${side.keys[place]}`;
  }

  #free({ start, end }: Stretch, taken: ReadonlyMap<number, number>): readonly number[] {
    return Array.from({ length: end - start }, (_, index) => start + index).filter((place) => !taken.has(place));
  }

  #pair(old: number, now: number): void {
    this.#nowOf.set(old, now);
    this.#oldOf.set(now, old);
  }

  #part(old: number, now: number): void {
    this.#nowOf.delete(old);
    this.#oldOf.delete(now);
  }
}

function marksOf(unit: FileUnit): readonly string[] {
  return linesOfUnit(unit).flatMap((each) => each.marks);
}

function mostFrequent(places: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** First numbers of the longest part of the list whose second numbers rise. */
function longestRising(pairs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, now], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(pairs[at]?.[0] ?? -1);
  return kept;
}
