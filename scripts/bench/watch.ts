import { reasonAgainstWindow, runOnDisplay } from './display-program.ts';
import type { MeasureRow } from './measure-row.ts';
import { keyRow, SCREEN, screenRow } from './screens.ts';
import { slowestRow } from './stored.ts';
import type { WatchCosts } from './watch-runs.ts';

/** Milliseconds of a page of rows and of their counts, asked of the database alone. */
const PAGE = 20;
const COUNTS = 50;

/** The watch over all plans: 10,000 inspections with 20 rows each. */
export async function watchRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const nothing = (detail: string): readonly MeasureRow[] => [
    { measure: 'watch over all plans', value: undefined, aim: SCREEN, detail },
  ];
  const reason = await reasonAgainstWindow();
  if (reason !== undefined) return nothing(reason);
  const costs = await runOnDisplay<WatchCosts>('watch-runs.ts', quick ? ['500', '2'] : ['10000', '3']);
  if (typeof costs === 'string') return nothing(costs);
  const everyRow = costs.counts.filter(({ what }) => what === 'words of every row');
  return [
    {
      measure: 'watch: computing the rows of one inspection',
      value: costs.perInspection,
      unit: ' ms',
      aim: null,
      detail: `${costs.rows.toLocaleString('en')} rows`,
    },
    slowestRow('watch: page of rows, slowest', costs.lists, PAGE),
    slowestRow(
      'watch: counts, slowest',
      costs.counts.filter((each) => !everyRow.includes(each)),
      COUNTS,
    ),
    slowestRow('watch: counts by words that every row holds', everyRow, null),
    screenRow('screen', costs.screen),
    ...costs.acts.map((each) => screenRow('watch', each)),
    ...costs.keys.map(keyRow),
  ];
}
