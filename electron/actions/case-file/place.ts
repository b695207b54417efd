/** Longest piece of a person's input repeated in a sentence. */
const LONGEST_SHOWN = 80;

/** Characters that would disturb a terminal or the reading direction of the sentence they are quoted in. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Input as it may be quoted in a sentence: short, on one line, unreadable characters by their number. */
export function quoted(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  const characters = [...text.slice(0, LONGEST_SHOWN * 4)];
  const short =
    characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : characters.join('');
  return short.replaceAll(
    UNSAFE,
    (found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** `findings[3].counts[0].affected.value`, the way every problem names a place in a case. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? quoted(String(step)) : `${place}.${quoted(String(step))}`;
  }, '');
}
