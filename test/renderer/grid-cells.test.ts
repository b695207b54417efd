import { expect, test } from 'vitest';
import type { FileRow } from '../../electron/contract/types.ts';
import {
  cellsOf,
  fitsAt,
  type GridColumn,
  isEmptyRow,
  isWithin,
  placeIn,
  rangeOf,
  separated,
  typedText,
  withBlock,
  withTyped,
} from '../../renderer/screens/statistics/grid-cells.ts';

const UNITS = [{ id: 'a', name: { vi: 'Xã A' }, parents: [] }];
const COLUMNS: readonly GridColumn[] = ['field', 'unit', 'online', 'direct'];
const ROW: FileRow = { id: 'row', field: { vi: 'Hộ tịch' }, unitId: 'a', figures: { online: 1531 } };

test('a cell says what one would type into it', () => {
  expect(COLUMNS.map((each) => typedText(ROW, each, UNITS))).toEqual(['Hộ tịch', 'Xã A', '1.531', '']);
  expect(COLUMNS.map(placeIn)).toEqual(['field.vi', 'unitId', 'figures.online', 'figures.direct']);
});

test('typing takes over figures and names; a dash empties, what is no number is refused', () => {
  expect(withTyped(ROW, 'direct', '1 020', UNITS)?.figures).toEqual({ online: 1531, direct: 1020 });
  expect(withTyped(ROW, 'online', '–', UNITS)?.figures.online).toBeUndefined();
  expect(withTyped(ROW, 'online', '12,5', UNITS)).toBeNull();
  expect(withTyped(ROW, 'online', '-3', UNITS)).toBeNull();
  expect(withTyped(ROW, 'fieldEn', 'Civil status', UNITS)?.field).toEqual({ vi: 'Hộ tịch', en: 'Civil status' });
  expect(withTyped(ROW, 'unit', ' xã a ', UNITS)?.unitId).toBe('a');
});

test('a range goes out with bare digits and comes back as it was', () => {
  const cells = [COLUMNS.map((each) => typedText(ROW, each, UNITS))];
  expect(separated(cells)).toBe('Hộ tịch\tXã A\t1531\t');
  const [again] = withBlock([], COLUMNS, { row: 0, column: 0 }, cellsOf(separated(cells)), UNITS);
  expect(again).toMatchObject({ field: { vi: 'Hộ tịch' }, unitId: 'a', figures: { online: 1531 } });
});

test('a block fits where its figures meet columns of figures; rows below are added', () => {
  expect(fitsAt([['5', '–']], COLUMNS, 2)).toBe(true);
  expect(fitsAt([['Đất đai', '5']], COLUMNS, 2)).toBe(false);
  expect(fitsAt([['5', '6', '7']], COLUMNS, 2)).toBe(false);
  const rows = withBlock([ROW], COLUMNS, { row: 0, column: 3 }, [['1'], ['2'], ['3']], UNITS);
  expect(rows.map(({ figures }) => figures.direct)).toEqual([1, 2, 3]);
  expect(rows[0]?.figures.online).toBe(1531);
  expect([isEmptyRow(ROW), isEmptyRow({ id: 'x', field: {}, figures: {} })]).toEqual([false, true]);
});

test('a range is the same from whichever corner it was drawn', () => {
  const range = rangeOf({ row: 3, column: 1 }, { row: 1, column: 2 });
  expect(range).toEqual({ from: { row: 1, column: 1 }, to: { row: 3, column: 2 } });
  expect([isWithin(range, { row: 2, column: 2 }), isWithin(range, { row: 0, column: 1 })]).toEqual([true, false]);
});
