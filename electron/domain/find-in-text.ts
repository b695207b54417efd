/** How words are looked for; each off unless wanted, so that «dak mil» finds «Đắk Mil». */
export type SearchOptions = {
  readonly diacritics: boolean;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
};

/** From the first to behind the last character, in UTF-16 units of the text as it stands. */
export type TextRange = { readonly start: number; readonly end: number };

/** A letter with the marks that belong to it, composed or not. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;
const OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where the words stand, from front to back and never one over the other. No words, no places. */
export function rangesIn(text: string, words: string, options: SearchOptions): readonly TextRange[] {
  const wanted = lettersOf(words, options)
    .map(({ folded }) => folded)
    .join('');
  if (wanted === '' || text === '') return [];
  const letters = lettersOf(text, options);
  const haystack = letters.map(({ folded }) => folded).join('');
  const found: TextRange[] = [];
  const bounds = boundsOf(letters);
  for (let at = haystack.indexOf(wanted); at >= 0; ) {
    const range = rangeAt(bounds, at, at + wanted.length);
    const isHit = range !== null && (!options.wholeWords || isWhole(text, range));
    if (isHit) found.push(range);
    at = haystack.indexOf(wanted, isHit ? at + wanted.length : at + 1);
  }
  return found;
}

/** The text with other words in these places; all between them stays as it is. The ranges are in order. */
export function withRanges(text: string, ranges: readonly TextRange[], words: string): string {
  const kept = ranges.map(({ start }, index) => text.slice(ranges[index - 1]?.end ?? 0, start));
  return [...kept, text.slice(ranges.at(-1)?.end ?? 0)].join(words);
}

type Letter = { readonly folded: string; readonly start: number; readonly end: number };

function lettersOf(text: string, { diacritics, matchCase }: SearchOptions): readonly Letter[] {
  return [...text.matchAll(LETTER)].map(({ 0: letter, index }) => {
    const plain = diacritics ? letter.normalize('NFC') : withoutMarks(letter);
    const folded = matchCase ? plain : plain.toLowerCase();
    return { folded: /^\s$/.test(folded) ? ' ' : folded, start: index, end: index + letter.length };
  });
}

function withoutMarks(letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

type Bounds = { readonly starts: ReadonlyMap<number, number>; readonly ends: ReadonlyMap<number, number> };

/** Places of the folded text at which a letter begins or ends, and where that is in the text itself. */
function boundsOf(letters: readonly Letter[]): Bounds {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let at = 0;
  for (const { folded, start, end } of letters) {
    // A mark that stands alone folds to nothing.
    if (folded !== '') starts.set(at, start);
    at += folded.length;
    ends.set(at, end);
  }
  return { starts, ends };
}

function rangeAt({ starts, ends }: Bounds, from: number, to: number): TextRange | null {
  const [start, end] = [starts.get(from), ends.get(to)];
  return start === undefined || end === undefined ? null : { start, end };
}

function isWhole(text: string, { start, end }: TextRange): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

function isInsideWord(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const [after = ''] = text.slice(at, at + 2);
  return OF_WORD.test(before) && OF_WORD.test(after);
}
