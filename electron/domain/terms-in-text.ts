import { type GlossaryEntry, termKey } from './glossary.ts';

/** Syllables and single marks: a term never runs over a full stop, and its own comma must be there. */
function tokensOf(text: string): readonly string[] {
  return termKey(text).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/**
 * The terms that occur in a Vietnamese text, in the order of their first place; from each place the longest one: of «thủ
 * tục hành chính» not also «thủ tục».
 */
export function termsInText(text: string, entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const byFirst = longestFirst(entries);
  const given = tokensOf(text);
  const found = new Set<GlossaryEntry>();
  for (let at = 0; at < given.length; ) {
    const longest = byFirst
      .get(given[at] ?? '')
      ?.find(({ tokens }) => tokens.every((token, step) => given[at + step] === token));
    if (longest !== undefined) found.add(longest.entry);
    at += longest?.tokens.length ?? 1;
  }
  return [...found];
}

type TokenisedEntry = { readonly entry: GlossaryEntry; readonly tokens: readonly string[] };

/** Entries by their first syllable, the longest before the others. */
function longestFirst(entries: readonly GlossaryEntry[]): ReadonlyMap<string, readonly TokenisedEntry[]> {
  const byFirst = new Map<string, TokenisedEntry[]>();
  const tokenised = entries.map((entry) => ({ entry, tokens: tokensOf(entry.vi) }));
  for (const each of tokenised.sort((a, b) => b.tokens.length - a.tokens.length)) {
    const first = each.tokens[0];
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [each]);
    else same.push(each);
  }
  return byFirst;
}
