import type { Language } from '../../electron/contract/types.ts';

/** «1.531», «1531», «1 531» or «1,531» as a whole number; null when it is none. */
export function wholeFromTyped(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (/^\d{1,3}([.,\s]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,\s]/g, ''));
  return null;
}

/** Vietnamese grouping, as documents print it: «1.531». */
export function typedFromWhole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A whole number to read in the window's language: «1.531», «1,531». */
export function wholeText(value: number, language: Language): string {
  return language === 'vi' ? typedFromWhole(value) : typedFromWhole(value).replaceAll('.', ',');
}
