import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import { fingerprint } from './fingerprint.ts';
import { translationState } from './translation.ts';

/**
 * Texts one after another, each once. English that leaves some of the Vietnamese out, or is older than it, stays marked as
 * out of date.
 *
 * @returns undefined when none of them holds words.
 */
export function joinTexts(texts: readonly (BilingualText | undefined)[], separator: string): BilingualText | undefined {
  const given = [...new Map(texts.flatMap(withWords).map((text) => [wordsKey(text), text])).values()];
  const [only, ...others] = given;
  if (only === undefined) return undefined;
  if (others.length === 0) return only;
  const vi = joinedIn(given, 'vi', separator);
  const en = joinedIn(given, 'en', separator);
  const text = { ...(vi === null ? {} : { vi }), ...(en === null ? {} : { en }) };
  return given.every((each) => translationState(each) !== 'missing' && !isStale(each)) ? text : asStale(text);
}

/** The text with its English marked as older than the Vietnamese; unchanged without English. */
export function asStale(text: BilingualText): BilingualText {
  const english = textIn(text, 'en');
  if (english === null) return text;
  // No Vietnamese has the fingerprint of no words at all.
  return { ...text, translated: { source: fingerprint(''), english: fingerprint(english) } };
}

export function isStale(text: BilingualText): boolean {
  return translationState(text) === 'stale';
}

/** Two values with one key say the same: order of fields, stamps and the form of Unicode do not matter. */
export function wordsKey(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'translated') return undefined;
    if (typeof part === 'string') return part.normalize('NFC').trim();
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? inOrder(part) : part;
  });
}

function inOrder(part: object): object {
  return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function withWords(text: BilingualText | undefined): readonly BilingualText[] {
  return text === undefined || (textIn(text, 'vi') === null && textIn(text, 'en') === null) ? [] : [text];
}

function joinedIn(texts: readonly BilingualText[], language: Language, separator: string): string | null {
  const parts = texts.map((each) => textIn(each, language)).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(separator);
}
