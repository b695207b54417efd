import { commonWords, likeness, type WordBag, wordBag } from './compare-texts.ts';
import type { FileLine, FileUnit } from './read-text.ts';
import type { Setting } from './setting.ts';

/** Pieces that one paragraph was parted into, by their places in the edited file; `kept` is the one that is known. */
export type JoinedParts = {
  readonly kept: number;
  readonly parts: readonly { readonly place: number; readonly line: FileLine }[];
};

/** A piece must come nearly whole from the paragraph it was cut from. */
const CONTAINED = 0.75;
const LEAST_GAIN = 0.03;

/**
 * Places beside `from`, on either side, whose texts together are nearer to `whole` than the one at `from` alone: the pieces of a
 * paragraph that was parted, or the paragraphs that were made one.
 */
function piecesBeside(
  units: readonly FileUnit[],
  from: number,
  whole: string,
  isFree: (place: number) => boolean,
): readonly number[] {
  const bag = wordBag(whole);
  let [first, last] = [from, from];
  let best = likeness(bag, wordBag(textBetween(units, first, last)));
  for (;;) {
    const gains = (
      [
        [first - 1, last],
        [first, last + 1],
      ] as const
    )
      .filter(([start, end]) => isPiece(units, start < first ? start : end, bag, isFree))
      .map(([start, end]) => ({ start, end, value: likeness(bag, wordBag(textBetween(units, start, end))) }))
      .sort((one, other) => other.value - one.value);
    const gain = gains[0];
    if (gain === undefined || gain.value < best + LEAST_GAIN) break;
    [first, last, best] = [gain.start, gain.end, gain.value];
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isPiece(
  units: readonly FileUnit[],
  place: number,
  whole: WordBag,
  isFree: (place: number) => boolean,
): boolean {
  const unit = units[place];
  if (unit?.kind !== 'paragraph' || !isFree(place)) return false;
  const piece = wordBag(unit.line.text);
  return piece.size > 0 && commonWords(piece, whole) / piece.size >= CONTAINED;
}

function textBetween(units: readonly FileUnit[], first: number, last: number): string {
  return units
    .slice(first, last + 1)
    .map((each) => (each.kind === 'paragraph' ? each.line.text : ''))
    .join(' ');
}

/** The pieces in the edited file of the paragraph of a pair; one only where it was not parted. */
export function partsOf(setting: Setting, old: number, now: number): JoinedParts {
  const unit = setting.old[old];
  const whole = unit?.kind === 'paragraph' ? unit.line.text : '';
  const places = piecesBeside(setting.now, now, whole, (place) => !setting.pairOfNow.has(place));
  const parts = places.flatMap((place) => {
    const part = setting.now[place];
    return part?.kind === 'paragraph' ? [{ place, line: part.line }] : [];
  });
  return { kept: now, parts };
}

/** The paragraphs of the draft that became the one of a pair. */
export function sourcesOf(setting: Setting, old: number, now: number): readonly number[] {
  const unit = setting.now[now];
  const whole = unit?.kind === 'paragraph' ? unit.line.text : '';
  return piecesBeside(setting.old, old, whole, (place) => !setting.pairOfOld.has(place));
}
