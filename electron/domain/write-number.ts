import type { Language } from './bilingual-text.ts';
import type { Approximation, Count, Quantity } from './count.ts';

const APPROXIMATION_WORDS: Readonly<Record<Language, Readonly<Record<Approximation, string>>>> = {
  vi: { 'more-than': 'hơn', over: 'trên', about: 'khoảng', nearly: 'gần', 'at-least': 'ít nhất' },
  en: { 'more-than': 'more than', over: 'over', about: 'about', nearly: 'nearly', 'at-least': 'at least' },
};

/** Digits in groups of three: `1.531` in Vietnamese, `1,531` in English. */
export function writeInteger(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
}

/**
 * A number of things in official text. Vietnamese writes 1 to 9 with a leading zero («02/14», «09 quy trình»),
 * the habit that keeps a figure from being changed by a digit put before it.
 */
export function writeCardinal(value: number, language: Language): string {
  const digits = writeInteger(value, language);
  return language === 'vi' && value > 0 && value < 10 ? `0${digits}` : digits;
}

/** «hơn 14.000», «548», «09». */
export function writeQuantity(quantity: Quantity, language: Language): string {
  const digits = writeCardinal(quantity.value, language);
  if (quantity.approximation === undefined) return digits;
  return `${APPROXIMATION_WORDS[language][quantity.approximation]} ${digits}`;
}

/** Part of the whole in hundredths of a percent, rounded half up; null where no rate exists. */
export type Rate = {
  readonly hundredthsOfPercent: number;
  /** True when either number is approximate, so that the rate is «khoảng …». */
  readonly approximate: boolean;
};

/** @returns null without either number, with a total of 0, or with more affected than there are. */
export function rateOf(count: Count): Rate | null {
  const { affected, total } = count;
  if (affected === undefined || total === undefined || total.value === 0 || affected.value > total.value) return null;
  // Whole-number arithmetic: 1.005 % must not become 1.00 % through binary fractions.
  const doubled = (BigInt(affected.value) * 20_000n) / BigInt(total.value);
  return {
    hundredthsOfPercent: Number((doubled + 1n) / 2n),
    approximate: affected.approximation !== undefined || total.approximation !== undefined,
  };
}

/** `35,79%`, `70%`; a rate of approximate numbers has one decimal and says so: `khoảng 6,1%`. */
export function writeRate(rate: Rate, language: Language): string {
  const places = rate.approximate ? 1 : 2;
  const scaled = rate.approximate ? Math.floor((rate.hundredthsOfPercent + 5) / 10) : rate.hundredthsOfPercent;
  const unit = 10 ** places;
  const whole = writeInteger(Math.floor(scaled / unit), language);
  const fraction = String(scaled % unit)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const digits = fraction === '' ? whole : `${whole}${language === 'vi' ? ',' : '.'}${fraction}`;
  return rate.approximate ? `${APPROXIMATION_WORDS[language].about} ${digits}%` : `${digits}%`;
}
