const SPACES = /[\s\u00a0\u2007\u202f\u200b]+/g;

/** Word's own changes while typing: curly quotes, hard spaces, three dots as one sign. What is left are the person's words. */
export function withoutNoise(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/\u00ad|\u200c|\u200d|\ufeff/g, '')
    .replace(SPACES, ' ')
    .trim();
}

/** In lists by what `keyOf` answers, in the order in which the keys come. */
export function groupedBy<Key, T>(all: readonly T[], keyOf: (each: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

export type WordBag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

export function wordBag(value: string): WordBag {
  const counts = new Map<string, number>();
  const words =
    withoutNoise(value)
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

export function commonWords(one: WordBag, other: WordBag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return common;
}

/** 1 for the same words, 0 for none in common. */
export function likeness(one: WordBag, other: WordBag): number {
  return one.size + other.size === 0 ? 1 : (2 * commonWords(one, other)) / (one.size + other.size);
}
