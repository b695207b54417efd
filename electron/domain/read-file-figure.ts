import { MOST_FILES } from './file-statistics.ts';

/** What a cell of a pasted table says: a figure, nothing, or something that is no figure. */
export type ReadFigure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'blank' | 'unreadable' };

/** How tables write that there is nothing: «–», «-», «…», «x». */
const NOTHING = /^(?:[-–—_.…\s]*|x|n\/?a|không có số liệu)$/iu;
/** Spaces that Excel and Word put between groups of digits. */
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/gu;
/** «1531», or groups of three with one sign between them: «1.531», «1 531», «1,531». */
const WHOLE = /^(?:\d{1,15}|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)$/;
/** Decimals that say nothing: «1.531,00», «12,0». Three zeros are thousands. */
const EMPTY_DECIMALS = /[.,]0{1,2}$/;

/** Reads a cell as the offices write numbers. «12,5», «-3» and «35,79%» are no numbers of files. */
export function readFileFigure(text: string): ReadFigure {
  const plain = text
    .normalize('NFC')
    .replaceAll(SPACES, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/ ?(?:hồ sơ|hs|files?)$/iu, '');
  if (NOTHING.test(plain)) return { kind: 'blank' };
  const bare = plain.replace(EMPTY_DECIMALS, '');
  const digits = WHOLE.test(plain) ? plain : bare;
  if (!WHOLE.test(digits)) return { kind: 'unreadable' };
  const value = Number(digits.replaceAll(/\D/g, ''));
  return value > MOST_FILES ? { kind: 'unreadable' } : { kind: 'figure', value };
}
