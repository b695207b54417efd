import type { MeasureRow } from './measure-row.ts';
import { benchSearch, type SearchMeasure } from './search.ts';

const ALL = 100_000;

/** Searching, listing and editing over a full folder; the words of every search are printed by the measurement itself. */
export async function storedRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const findings = quick ? ALL / 20 : ALL;
  const { searches, lists, edits } = await benchSearch(findings);
  const inspections = (findings / 10).toLocaleString('en');
  return [
    slowestRow(`search over ${findings.toLocaleString('en')} findings, slowest words`, searches, 2),
    slowestRow(`list of ${inspections} inspections, slowest`, lists, null),
    slowestRow('edit, reading or reordering, slowest', edits, null),
  ];
}

/** The least of the rounds: a call of a millisecond that other work interrupts says nothing. */
export function slowestRow(measure: string, measures: readonly SearchMeasure[], aim: number | null): MeasureRow {
  const slowest = measures.toSorted((one, other) => other.least - one.least)[0];
  const firsts = Math.max(...measures.map(({ first }) => first));
  const detail = `${slowest?.what}; median ${slowest?.median.toFixed(2)} ms, slowest first call ${firsts.toFixed(2)} ms`;
  return { measure, value: slowest?.least, unit: ' ms', aim, detail };
}
