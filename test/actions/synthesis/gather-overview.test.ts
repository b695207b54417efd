import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keptWatchedRows } from '../../../electron/actions/keep-beside.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import { gatherOverview } from '../../../electron/actions/synthesis/gather-overview.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import { type CountedRow, resultCounts } from '../../../electron/domain/counted-row.ts';
import { countedRowsOf } from '../../../electron/domain/counted-rows.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { EMPTY_PROFILE } from '../../../electron/domain/office-profile.ts';
import type { Overview } from '../../../electron/domain/overview.ts';
import { overviewCase } from '../../../electron/domain/overview-case.ts';
import { rowsOfReport } from '../../../electron/domain/rows-of-report.ts';
import { answerOf, LAW, mustBeDone, TODAY } from '../../documents/compose/composing.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const CASES = ['can-tho-2024', 'dak-mil-2024-follow-up', 'dong-thap-2019'].map(
  (name): InspectionCase => mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8'))),
);

/** What the report of each inspection alone counts. */
const ROWS: readonly CountedRow[] = CASES.flatMap((each) =>
  countedRowsOf(
    each,
    rowsOfReport(each, null, LAW.calendar).map(({ row }) => row),
  ),
);

function watched(): Storage {
  const storage = openFolder(newDataFolder());
  for (const each of CASES) storage.inspections.insertCase(each);
  keptWatchedRows.refreshNext(storage, LAW.calendar, () => false);
  return storage;
}

function gathered(storage: Storage, choice: Parameters<typeof gatherOverview>[1]): Overview {
  return mustBeDone(gatherOverview(storage, choice, TODAY));
}

describe('the rows of a synthesis report over all inspections', () => {
  test('are those of the reports of each inspection, none lost and none twice', () => {
    const { rows } = gathered(watched(), {});
    expect(ROWS.length).toBeGreaterThan(20);
    expect(resultCounts(rows, TODAY)).toEqual(resultCounts(ROWS, TODAY));
    expect(new Set(rows.map((each) => each.inspectionKind))).toEqual(new Set(['inspection', 'check']));
  });

  test('are chosen by unit and by last day, both days included', () => {
    const storage = watched();
    const dueOn = ROWS.map((each) => each.dueOn).find((each) => each !== null) ?? TODAY;
    for (const [from, to] of [
      [dueOn, dueOn],
      ['2000-01-01', dueOn],
      [dueOn, TODAY],
    ] as const) {
      const expected = ROWS.filter((each) => each.dueOn !== null && from <= each.dueOn && each.dueOn <= to);
      const { rows, scope } = gathered(storage, { from, to });
      expect(resultCounts(rows, TODAY)).toEqual(resultCounts(expected, TODAY));
      expect(scope).toEqual({ from, to });
    }
    for (const unit of new Set(ROWS.map((each) => each.unit.vi ?? '')))
      expect(resultCounts(gathered(storage, { unit }).rows, TODAY)).toEqual(
        resultCounts(
          ROWS.filter((each) => each.unit.vi === unit),
          TODAY,
        ),
      );
  });

  test('print with sums that are those of the rows, in every table', () => {
    const overview = gathered(watched(), {});
    const chosen = { kind: 'synthesis-report', unitId: null, language: 'vi', overview } as const;
    const { document } = mustBeDone(answerOf(overviewCase(EMPTY_PROFILE), chosen));
    const { total, done, partly, notDone, notApplicable, unreported, overdue } = resultCounts(ROWS, TODAY);
    const sums = [total, done, partly, notDone, notApplicable, unreported, overdue].map(String);
    const totals = document.body
      .flatMap((each) => (each.type === 'table' ? each.rows : []))
      .flatMap((row) => (row.type === 'total' ? [row.cells.map((cell) => cell.map(plainText).join(''))] : []));
    expect(totals).toEqual([sums, sums, sums]);
  });

  test('are none while some are not up to date, and none where nothing is watched', () => {
    const stale = openFolder(newDataFolder());
    expect(gatherOverview(stale, {}, TODAY)).toMatchObject({ problems: [{ code: 'synthesis-empty' }] });
    for (const each of CASES) stale.inspections.insertCase(each);
    expect(gatherOverview(stale, {}, TODAY)).toMatchObject({
      problems: [{ code: 'synthesis-not-up-to-date', values: { count: CASES.length } }],
    });
  });
});
