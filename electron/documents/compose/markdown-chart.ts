import { type ChartBlock, inPages, longestBar, shortName } from '../model/chart.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import type { Mm } from '../model/length.ts';

/** Characters of a bar's name: two lines of it. */
const LONGEST_NAME = 46;

/**
 * The rows of a table as a chart: the first column names the bars, each other column is a part of all bars. Rows without a
 * figure have no bar, and a table without one no chart.
 */
export function chartOf(
  id: string,
  header: readonly Inlines[],
  rows: readonly (readonly Inlines[])[],
  { width, language = 'vi' }: { readonly width: Mm; readonly language?: 'vi' | 'en' },
): readonly ChartBlock[] {
  const bars = rows.filter((cells) => cells.slice(1).some((cell) => figureIn(cell) !== null));
  const names = header.slice(1).map(plainText);
  const chart = {
    type: 'chart',
    id,
    kind: 'stacked-bars',
    summary: names.join(', '),
    categories: bars.map(([name = []]) => shortName(plainText(name), LONGEST_NAME)),
    series: names.map((name, place) => ({ name, values: bars.map((cells) => figureIn(cells[place + 1] ?? [])) })),
    language,
    width,
  } as const;
  return bars.length === 0 ? [] : inPages({ ...chart, most: longestBar(chart) });
}

/** «1.531» and «1,531» alike; a blank says nothing. */
function figureIn(cell: Inlines): number | null {
  const digits = plainText(cell).replaceAll(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

/** What is said in place of a chart, put to all of its pages. */
export function withSummary<Block extends { readonly type: string; readonly id: string }>(
  blocks: Block[],
  summary: string,
): void {
  const own = (id: string) => id.replace(/\.page-\d+$/, '');
  const last = blocks.at(-1);
  blocks.forEach((each, place) => {
    if (each.type === 'chart' && own(each.id) === own(last?.id ?? '')) blocks[place] = { ...each, summary };
  });
}
