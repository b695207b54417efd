import { type ChartBlock, shortName } from '../model/chart.ts';

/** Characters of one language in a name that says both: together they take two lines beside their bar. */
const MOST = 23;

/** One chart whose names say both languages. Charts that do not have the same bars stay two, one after the other. */
export function chartsInBoth(
  original: ChartBlock | undefined,
  translation: ChartBlock | undefined,
): readonly ChartBlock[] {
  if (original === undefined || translation === undefined || !haveSameBars(original, translation))
    return [original, translation].filter((each) => each !== undefined);
  return [
    {
      ...original,
      summary: `${original.summary} ${translation.summary}`,
      categories: original.categories.map((each, place) => inBoth(each, translation.categories[place] ?? each)),
      series: original.series.map(({ name, values }, place) => ({
        name: inBoth(name, translation.series[place]?.name ?? name),
        values,
      })),
    },
  ];
}

function haveSameBars(one: ChartBlock, other: ChartBlock): boolean {
  return one.categories.length === other.categories.length && one.series.length === other.series.length;
}

function inBoth(original: string, translation: string): string {
  return original === translation ? original : `${shortName(original, MOST)} / ${shortName(translation, MOST)}`;
}
