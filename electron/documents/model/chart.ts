import type { Mm } from './length.ts';

/** One of what each bar is made of; null where a bar does not say. */
export type ChartSeries = { readonly name: string; readonly values: readonly (number | null)[] };

/**
 * A chart: one bar a category, from left to right the figures of all series one behind the other. Fills are shades and
 * patterns of black, so that a photocopy says the same.
 */
export type ChartBlock = {
  readonly type: 'chart';
  readonly id: string;
  readonly kind: 'stacked-bars';
  /** Said in place of the drawing: to screen readers, in the tagged PDF and in Word's alternative text. */
  readonly summary: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The axis goes at least so far: the same for charts that go on from one another. */
  readonly most: number;
  /** How figures are grouped: that of the document, of the original where it stands in both. */
  readonly language: 'vi' | 'en';
  readonly width: Mm;
};

/** Fill of a series by its place; after the last the first comes again. */
export const CHART_FILLS = ['white', 'light', 'dark', 'hatched'] as const;
export type ChartFill = (typeof CHART_FILLS)[number];

/** Bars of one chart: with names of two lines they take a page on its side, and no more. */
const MOST_CATEGORIES = 12;

export function fillOf(series: number): ChartFill {
  return CHART_FILLS[series % CHART_FILLS.length] ?? 'white';
}

/** A figure as the document's language groups it: «1.531», «1,531». */
export function chartNumber(value: number, language: 'vi' | 'en'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** A name of a bar in so many characters at most: the table beside the chart says it in full. */
export function shortName(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** The longest bar. */
export function longestBar({ categories, series }: Pick<ChartBlock, 'categories' | 'series'>): number {
  const sums = categories.map((_, category) => series.reduce((sum, each) => sum + (each.values[category] ?? 0), 0));
  return Math.max(1, ...sums);
}

/** The chart as several of one scale that fit on pages, their bars spread evenly. */
export function inPages(chart: ChartBlock): readonly ChartBlock[] {
  const pages = Math.max(1, Math.ceil(chart.categories.length / MOST_CATEGORIES));
  const each = Math.ceil(chart.categories.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const own = <T>(list: readonly T[]) => list.slice(page * each, (page + 1) * each);
    return {
      ...chart,
      id: page === 0 ? chart.id : `${chart.id}.page-${page + 1}`,
      categories: own(chart.categories),
      series: chart.series.map(({ name, values }) => ({ name, values: own(values) })),
    };
  });
}
