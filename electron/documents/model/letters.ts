/** The Vietnamese alphabet as official documents letter their points (Decree 30/2020, Annex I, II.6): đ, and no f, j, w, z. */
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];

/** 1 → a, 5 → đ, 23 → y, 24 → aa; the decree says nothing beyond y. */
export function letterOf(index: number): string {
  const rest = Math.floor((index - 1) / LETTERS.length);
  const last = LETTERS[(index - 1) % LETTERS.length] ?? '';
  return rest === 0 ? last : `${letterOf(rest)}${last}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → IV. */
export function romanOf(index: number): string {
  let rest = index;
  let written = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
