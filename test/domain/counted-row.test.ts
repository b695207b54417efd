import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountedRow, isLate, resultCounts, rowsBy } from '../../electron/domain/counted-row.ts';
import { RESULTS } from '../../electron/domain/follow-up.ts';

const TODAY = '2025-03-10';

const row: fc.Arbitrary<CountedRow> = fc.record({
  inspectionId: fc.constantFrom('i1', 'i2'),
  inspectionKind: fc.constantFrom('inspection', 'check'),
  inspection: fc.constant({ vi: 'việc' }),
  unit: fc.constantFrom({ vi: 'Xã Một' }, { vi: 'Xã Hai' }, { vi: 'Xã Ba' }),
  matter: fc.constant({ vi: 'nội dung' }),
  dueOn: fc.constantFrom(null, '2025-03-09', TODAY, '2025-03-11'),
  result: fc.constantFrom(null, ...RESULTS),
  isClosed: fc.boolean(),
  extensionCount: fc.nat(3),
});

test('each row has one result, and only an unfinished one is overdue', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const counts = resultCounts(rows, TODAY);
      const { total, done, partly, notDone, notApplicable, unreported, unfinished, overdue } = counts;
      expect(done + partly + notDone + notApplicable + unreported).toBe(total);
      expect(partly + notDone + unreported).toBe(unfinished);
      expect(overdue).toBeLessThanOrEqual(unfinished);
      expect(overdue).toBe(rows.filter((each) => isLate(each, TODAY)).length);
    }),
  );
});

test('the parts make up the whole, however the rows are grouped', () => {
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('unit', 'inspectionKind', 'inspectionId'), (rows, by) => {
      const groups = rowsBy(rows, (each) => JSON.stringify(each[by])).map((group) => resultCounts(group, TODAY));
      const whole = resultCounts(rows, TODAY);
      for (const name of Object.keys(whole) as (keyof typeof whole)[])
        expect(groups.reduce((sum, each) => sum + each[name], 0)).toBe(whole[name]);
    }),
  );
});

test('a day is in time on itself, and what is done is never late', () => {
  const late = { result: null, isClosed: false } as const;
  expect(['2025-03-09', TODAY, null].map((dueOn) => isLate({ ...late, dueOn }, TODAY))).toEqual([true, false, false]);
  expect(isLate({ result: 'done', isClosed: false, dueOn: '2025-03-09' }, TODAY)).toBe(false);
});
