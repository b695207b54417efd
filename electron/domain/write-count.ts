import { type BilingualText, type Language, textIn } from './bilingual-text.ts';
import type { Count, Quantity } from './count.ts';
import { rateOf, writeQuantity, writeRate } from './write-number.ts';

/** How a missing fact prints inside a phrase; the same as on an official form. */
export const MISSING = '……';

/**
 * A count as a phrase: «548/1.531 hồ sơ quá hạn (chiếm 35,79%)», «trên 860 hồ sơ trễ hẹn trong tổng số hơn 14.000 hồ sơ
 * (chiếm khoảng 6,1%)», «09 quy trình nội bộ». Words given in the other language only print as a blank.
 * An impossible count is written without a rate, a missing figure as a blank.
 */
export function writeCount(count: Count, language: Language): string {
  const rate = rateOf(count);
  const phrase = isExact(count) ? exactPhrase(count, language) : approximatePhrase(count, language);
  if (rate === null) return phrase;
  return language === 'vi' ? `${phrase} (chiếm ${writeRate(rate, 'vi')})` : `${phrase} (${writeRate(rate, 'en')})`;
}

/** The figures alone, for lists: «548/1.531 (35,79%)», «trên 860/hơn 14.000 (khoảng 6,1%)», «09». */
export function writeFigures(count: Count, language: Language): string {
  const part = writePart(count.affected, language);
  if (count.total === undefined) return part;
  const rate = rateOf(count);
  const figures = `${part}/${writeQuantity(count.total, language)}`;
  return rate === null ? figures : `${figures} (${writeRate(rate, language)})`;
}

function writePart(affected: Quantity | undefined, language: Language): string {
  return affected === undefined ? MISSING : writeQuantity(affected, language);
}

function isExact({ affected, total }: Count): boolean {
  return total === undefined || (affected?.approximation === undefined && total.approximation === undefined);
}

function exactPhrase({ affected, total, unit, label }: Count, language: Language): string {
  const part = writePart(affected, language);
  const between = language === 'vi' ? '/' : ' of ';
  const figures = total === undefined ? part : `${part}${between}${writeQuantity(total, language)}`;
  return spaced(figures, wordsOf(unit, language), wordsOf(label, language));
}

function approximatePhrase({ affected, total, unit, label }: Count, language: Language): string {
  const part = spaced(writePart(affected, language), wordsOf(unit, language), wordsOf(label, language));
  if (total === undefined) return part;
  const whole = spaced(writeQuantity(total, language), wordsOf(unit, language));
  return language === 'vi' ? `${part} trong tổng số ${whole}` : `${part} out of ${whole}`;
}

function wordsOf(text: BilingualText | undefined, language: Language): string {
  if (text === undefined) return '';
  const other = textIn(text, language === 'vi' ? 'en' : 'vi');
  return textIn(text, language) ?? (other === null ? '' : MISSING);
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((each) => each !== '').join(' ');
}
