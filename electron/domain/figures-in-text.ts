import type { Language } from './bilingual-text.ts';
import type { Count } from './count.ts';
import type { TextRange } from './find-in-text.ts';
import { rateOf, writeCardinal, writeInteger, writeRate } from './write-number.ts';

/** Which figure of a count: «548», «1.531», «35,79%». */
export const FIGURE_ROLES = ['affected', 'total', 'rate'] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/**
 * The ways a figure stands in a sentence: as documents write it, and without the dots. Numbers below ten only with their zero, and
 * so never in English: «3» alone may number anything.
 */
export function formsOf(count: Count, role: FigureRole, language: Language): readonly string[] {
  if (role === 'rate') {
    const rate = rateOf(count);
    return rate === null ? [] : [writeRate(rate, language).replace(/^\D+/, '')];
  }
  const value = count[role]?.value;
  if (value === undefined || value === 0 || (value < 10 && language === 'en')) return [];
  return value < 1000 ? [writeCardinal(value, language)] : [writeInteger(value, language), String(value)];
}

/** Numbers that count nothing: dates, numbers of norms, articles. */
const NOT_COUNTED = [
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu,
  /\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*/gu,
  // Not «điểm»: points have letters, and one settles «dứt điểm 12 hồ sơ».
  /(?<!\p{L})(?:ngày|tháng|năm|quý|điều|khoản|mục|phụ lục|biểu|article|clause|point|section|annex|year)\s+\d[\d/]*/giu,
  /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d+/gu,
];

/** Where a figure stands as a number of its own. */
export function figureRanges(text: string, form: string): readonly TextRange[] {
  if (!text.includes(form)) return [];
  const counted = NOT_COUNTED.reduce((rest, each) => rest.replace(each, (found) => '_'.repeat(found.length)), text);
  const written = form.replaceAll('.', '\\.');
  const behind = form.endsWith('%') ? '' : '(?!\\d|[.,]\\d|\\s?%)';
  const found = counted.matchAll(new RegExp(`(?<![\\d.,\\p{L}_])${written}${behind}`, 'gu'));
  return [...found].map(({ index }) => ({ start: index, end: index + form.length }));
}
