/** A number as it is written in Vietnamese text: «1.531», «1531», «05»; «1,531» is taken for the same. */
const NUMBER = '(\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+)';
/** Not inside a longer number, a date or the number of a norm: «15/10/2024», «61/2018/NĐ-CP». */
const BEFORE = '(?<![\\d/.,\\p{L}-])';
const AFTER = '(?![\\d/]|[.,]\\d|-\\p{L})';

export type WrittenPair = { readonly written: string; readonly part: number; readonly whole: number };

/** Every whole number that stands alone or in a pair. */
export function numbersIn(text: string): readonly number[] {
  const found = text.matchAll(new RegExp(`(?<![\\d.,\\p{L}])${NUMBER}(?![\\d]|[.,]\\d)`, 'gu'));
  return [...found].map((each) => wholeOf(each[1]));
}

/** «548/1.531», «548 trên tổng số 1.531». */
export function pairsIn(text: string): readonly WrittenPair[] {
  const between = '\\s*(?:/|trên(?:\\s+tổng\\s+số)?)\\s*';
  const found = text.matchAll(new RegExp(`${BEFORE}${NUMBER}${between}${NUMBER}${AFTER}`, 'giu'));
  return [...found].map((each) => ({ written: each[0], part: wholeOf(each[1]), whole: wholeOf(each[2]) }));
}

/** Numbers with the name of what is counted right behind them: «1.531 hồ sơ». */
export function numbersOf(text: string, unit: string): readonly { readonly written: string; readonly value: number }[] {
  const name = unit.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = text.matchAll(new RegExp(`${BEFORE}${NUMBER}\\s+${name}(?!\\p{L})`, 'giu'));
  return [...found].map((each) => ({ written: each[0], value: wholeOf(each[1]) }));
}

export type WrittenRate = { readonly written: string; readonly value: number; readonly decimals: number };

/** «35,79%», «36 %». */
export function ratesIn(text: string): readonly WrittenRate[] {
  return [...text.matchAll(/(?<![\d.,])(\d{1,3})(?:[.,](\d{1,4}))?\s*%/g)].map((each) => ({
    written: each[0],
    value: Number(`${each[1]}.${each[2] ?? '0'}`),
    decimals: each[2]?.length ?? 0,
  }));
}

function wholeOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(/[.,]/g, ''));
}
