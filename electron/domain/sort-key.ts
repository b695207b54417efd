/** The order of the Vietnamese alphabet; f, j, w and z stand where Latin has them. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** ngang, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries, and of the Unicode collation for Vietnamese. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** Marks that make another letter of the alphabet. */
const SHAPES: Readonly<Record<string, string>> = {
  'a\u0306': 'ă',
  'a\u0302': 'â',
  'e\u0302': 'ê',
  'o\u0302': 'ô',
  'o\u031b': 'ơ',
  'u\u031b': 'ư',
};
/** Digits of the longest number that is compared as a number. */
const DIGITS = 9;

/**
 * A text whose plain comparison, character by character, puts Vietnamese texts in the order of the alphabet: letters first, tones
 * only between texts of the same letters, numbers by their value. For where no collator is at hand, as in an index.
 */
export function vietnameseSortKey(text: string): string {
  const letters: string[] = [];
  const tones: string[] = [];
  for (const [part] of text
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/\d+|\P{M}\p{M}*/gu)) {
    if (/^\d/.test(part)) {
      letters.push(`1${part.replace(/^0+(?=\d)/, '').padStart(DIGITS, '0')}`);
      tones.push('0');
      continue;
    }
    const marks = part.slice(1);
    const tone = TONES.findLastIndex((mark) => marks.includes(mark));
    letters.push(letterKey(part.charAt(0), marks));
    tones.push(String(tone));
  }
  return `${letters.join('')} ${tones.join('')}`;
}

/** Spaces before signs, signs before digits, digits before letters. */
function letterKey(base: string, marks: string): string {
  const shape = [...marks].map((mark) => SHAPES[base + mark]).find((letter) => letter !== undefined);
  const place = LETTERS.indexOf(shape ?? base);
  if (place >= 0) return String.fromCharCode('a'.charCodeAt(0) + place);
  return /\s/.test(base) ? '!' : `"${base}`;
}
