import type { Language } from '../../electron/contract/types.ts';

const UNITS = ['KB', 'MB', 'GB'] as const;

/** The size of a file as system windows say it: whole kilobytes, then «1,2 MB» with one place below a hundred. */
export function sizeText(bytes: number, language: Language): string {
  const power = bytes < 1024 ** 2 ? 0 : bytes < 1024 ** 3 ? 1 : 2;
  const value = bytes / 1024 ** (power + 1);
  const digits = power === 0 || value >= 100 ? 0 : 1;
  // Of what has content nothing is said to be of no size.
  const rounded = power === 0 && bytes > 0 ? Math.max(value, 1) : value;
  return `${rounded.toLocaleString(language, { maximumFractionDigits: digits })} ${UNITS[power]}`;
}
