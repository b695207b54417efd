import type { BilingualText } from '../domain/bilingual-text.ts';

/**
 * The one form in which text is kept: NFC, so that words typed on a Mac (NFD) are found and compare equal. Ids too, when they
 * are written and when they are asked for.
 */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** NFC or the database's «not given». */
export function nfcOrNull(text: string | undefined): string | null {
  return text === undefined ? null : nfc(text);
}

/** JSON with every string in NFC. Not the finished JSON: there a combining mark would merge with the n of an escaped line break. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? nfc(part) : part));
}

/** The text of two columns; a language that was not given stays absent. */
export function bilingualOf(vi: string | null, en: string | null): BilingualText {
  return { ...(vi === null ? {} : { vi }), ...(en === null ? {} : { en }) };
}

/**
 * What people wrote inside facts, for the index: text of both languages and numbers of norms. Not states («subjective») and
 * dates, which would be found by words that nobody sees.
 */
export function wordsIn(value: unknown): string {
  const words: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (typeof part === 'string' && (key === 'vi' || key === 'en' || key === 'number')) words.push(nfc(part));
    return part;
  });
  return words.join(' ');
}
