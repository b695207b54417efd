import { reasonAgainstWindow, runOnDisplay } from './display-program.ts';
import { type MeasureRow, median } from './measure-row.ts';
import type { ScreenCosts } from './screens-runs.ts';
import type { KeyCost, ScreenCost } from './window-acts.ts';

/** What is drawn within a tenth of a second is felt as an answer at once (R. B. Miller 1968, J. Nielsen 1993). */
const AT_ONCE = 100;
/** A screen may take as long as a page that is turned. */
export const SCREEN = 250;

/** Every screen over a full data folder: how long until it is drawn, and how long a key takes in its fields. */
export async function screenRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const nothing = (detail: string): readonly MeasureRow[] => [
    { measure: 'screens over a full folder', value: undefined, aim: SCREEN, detail },
  ];
  const reason = await reasonAgainstWindow();
  if (reason !== undefined) return nothing(reason);
  const costs = await runOnDisplay<ScreenCosts>('screens-runs.ts', quick ? ['200', '2'] : ['2000', '5']);
  if (typeof costs === 'string') return nothing(costs);
  return [
    {
      measure: 'start: first row of the list',
      value: costs.start,
      unit: ' ms',
      aim: null,
      detail: `${costs.inspections} inspections`,
    },
    ...costs.screens.map((each) => screenRow('screen', each)),
    ...costs.acts.map((each) => screenRow('chosen', each)),
    ...costs.keys.map(keyRow),
  ];
}

export function screenRow(part: string, { what, first, later }: ScreenCost): MeasureRow {
  const detail = `first time ${Math.round(first)} ms, longest later ${Math.round(Math.max(...later))} ms`;
  return { measure: `${part}: ${what}`, value: median(later), unit: ' ms', aim: SCREEN, detail };
}

export function keyRow({ field, keys, slow }: KeyCost): MeasureRow {
  const slowest = Math.max(16, ...slow);
  const detail = `slowest of ${keys} keys; ${slow.filter((each) => each > 50).length} above 50 ms`;
  return { measure: `key: ${field}`, value: slowest, unit: ' ms', aim: AT_ONCE, detail };
}
