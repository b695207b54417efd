import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedValue, changesBetween, isSameValue } from '../../electron/domain/value-changes.ts';

/** Values as the database holds them, with rows that have ids and texts of every script. */
const row = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), text: fc.string({ unit: 'grapheme' }), n: fc.integer() },
  { requiredKeys: ['id'] },
);
const value = fc.record(
  {
    text: fc.string({ unit: 'grapheme' }),
    rows: fc.array(row, { maxLength: 5 }),
    plain: fc.array(fc.string({ maxLength: 2 }), { maxLength: 5 }),
    free: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: [] },
);

test('changes lead from one value to the other and back again, whatever they are', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [before, after] = [one, other].map((each) => JSON.parse(JSON.stringify(each)) as unknown);
      const changes = JSON.parse(JSON.stringify(changesBetween(before, after))) as ReturnType<typeof changesBetween>;
      expect(changedValue(before, changes, 'forward')?.value).toEqual(after);
      expect(changedValue(after, changes, 'back')?.value).toEqual(before);
      expect(changes.length === 0).toBe(isSameValue(before, after));
    }),
  );
});

test('a letter typed is a letter stored, a row added is a row stored', () => {
  expect(changesBetween({ a: 'Đắk Mil' }, { a: 'Đắk Mill' })).toEqual([{ path: ['a'], at: 7, gone: '', come: 'l' }]);
  expect(changesBetween({ a: ['x', 'y', 'z'] }, { a: ['x', 'z'] })).toEqual([
    { path: ['a'], at: 1, gone: ['y'], come: [] },
  ]);
  expect(changesBetween([{ id: 1, t: 'a' }], [{ id: 1, t: 'b' }])).toEqual([
    { path: [0, 't'], at: 0, gone: 'a', come: 'b' },
  ]);
});

test('a value that is something else now is left alone', () => {
  const changes = changesBetween({ a: 'một', rows: [{ id: 'r' }] }, { a: 'một hai', rows: [] });
  for (const other of [{ a: 'ba', rows: [{ id: 'r' }] }, { a: 'một', rows: [{ id: 's' }] }, {}, null, 'x'])
    expect(changedValue(other, changes, 'forward')).toBeNull();
});
