import type { BilingualText } from './bilingual-text.ts';
import { foldedText } from './folded-text.ts';

/**
 * How sure the English of a shipped term is: `high` from published translations of the law, `medium` from one good source,
 * `low` from practice alone. English that is `low` is offered to people and never printed unasked.
 */
export type GlossaryConfidence = 'high' | 'medium' | 'low';

/** A term that comes with the program (law/glossary.json). */
export type ShippedTerm = {
  readonly vi: string;
  /** The one to use first. */
  readonly en: readonly string[];
  readonly abbreviation?: string;
  readonly field: string;
  readonly source: string;
  readonly confidence: GlossaryConfidence;
  /** A year or a day: from when, until when the name is in use. */
  readonly since?: string;
  readonly until?: string;
  readonly note?: BilingualText;
};

/** A term of the office's own; it stands in place of the shipped one with the same Vietnamese. */
export type OfficeTerm = {
  readonly vi: string;
  readonly en: string;
  readonly note: string;
};

/** One line of the glossary as it counts here. */
export type GlossaryEntry = {
  readonly vi: string;
  readonly en: readonly string[];
  /** The office's own, when there is one. */
  readonly office: OfficeTerm | null;
  /** The term that came with the program, also where the office's own stands in its place. */
  readonly shipped: ShippedTerm | null;
};

/** The tone over the other vowel of the same syllable («uỷ» for «ủy», «hoà» for «hòa»): two spellings of one word. */
const OLD_TONE = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** By which two Vietnamese terms are the same: NFC, without regard to capitals, spaces and where the tone is written. */
export function termKey(vi: string): string {
  const plain = vi.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');
  return plain.replaceAll(OLD_TONE, (vowels) => {
    const [first = '', second = '', tone = ''] = vowels.normalize('NFD');
    return `${first}${tone}${second}`.normalize('NFC');
  });
}

/** Shipped terms and the office's own as one list in the order of the Vietnamese alphabet; the office's own win. */
export function mergedGlossary(
  shipped: readonly ShippedTerm[],
  office: readonly OfficeTerm[],
): readonly GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>(
    shipped.map((term) => [termKey(term.vi), { vi: term.vi, en: term.en, office: null, shipped: term }]),
  );
  for (const term of office) {
    const key = termKey(term.vi);
    entries.set(key, { vi: term.vi, en: [term.en], office: term, shipped: entries.get(key)?.shipped ?? null });
  }
  const order = new Intl.Collator('vi');
  return [...entries.values()].sort((a, b) => order.compare(a.vi, b.vi));
}

/**
 * English for names, by `termKey` of the Vietnamese. Terms of practice alone (`low`) are left out: a person may choose
 * them, a document may not.
 */
export function glossaryNames(entries: readonly GlossaryEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ vi, en: [first], office, shipped }): [string, string][] =>
      first === undefined || (office === null && shipped?.confidence === 'low') ? [] : [[termKey(vi), first]],
    ),
  );
}

/**
 * Entries in which each word asked for occurs, in either language. A word typed without diacritics finds those with them; one
 * typed with them finds only itself.
 */
export function searchGlossary(entries: readonly GlossaryEntry[], words: string): readonly GlossaryEntry[] {
  const asked = termKey(words)
    .split(' ')
    .filter((word) => word !== '');
  if (asked.length === 0) return entries;
  return entries.filter(({ vi, en, shipped }) => {
    const exact = termKey([vi, ...en, shipped?.abbreviation ?? ''].join(' '));
    const plain = foldedText(exact);
    return asked.every((word) => (word === foldedText(word) ? plain : exact).includes(word));
  });
}
