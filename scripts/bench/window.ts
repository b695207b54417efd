import { reasonAgainstWindow, runOnDisplay } from './display-program.ts';
import { type MeasureRow, median, megabytes, milliseconds, ratioRow } from './measure-row.ts';
import type { StartCost, StartCosts } from './window-runs.ts';

const LIST = 'window with the list drawn';

/** The application's start with a full list against an empty Electron window; where there is no window, the row says why. */
export async function windowRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const reason = await reasonAgainstWindow();
  if (reason !== undefined) return [{ measure: LIST, value: undefined, aim: 1.35, detail: reason }];
  const costs = await runOnDisplay<StartCosts>('window-runs.ts', quick ? ['2000', '3'] : ['10000', '12']);
  if (typeof costs === 'string') return [{ measure: LIST, value: undefined, aim: 1.35, detail: costs }];
  return rowsOf(costs);
}

function rowsOf({ inspections, application, empty }: StartCosts): readonly MeasureRow[] {
  const name = `window with the list of ${inspections.toLocaleString('en')} drawn`;
  const row = (
    what: string,
    value: (cost: StartCost) => number,
    aim: number | null,
    format: (value: number) => string,
  ): MeasureRow => {
    const ours = application.map(value);
    const other = empty.map(value);
    const more = `best ${format(Math.min(...ours))} / ${format(Math.min(...other))}`;
    return ratioRow(`${name}: ${what} ÷ empty window`, median(ours), median(other), { aim, format, more });
  };
  return [
    row('time', ({ time }) => time, 1.35, milliseconds),
    row('CPU', ({ cpu }) => cpu, null, milliseconds),
    row('memory', ({ memory }) => memory, 1.3, megabytes),
  ];
}
