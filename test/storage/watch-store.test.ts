import { describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import type { WatchQuery } from '../../electron/actions/watch-ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFinding } from './rich-case.ts';
import { watchedRow, writeWatched } from './watched-rows.ts';

const TODAY = '2026-11-22';
const MIL = { vi: 'Ủy ban nhân dân xã Đắk Mil', en: 'Đắk Mil Commune People’s Committee' };
const HEALTH = { vi: 'Sở Y tế' };

const ROWS = [
  watchedRow('a', 0, {
    responsible: MIL,
    officer: 'Trần Ân',
    dueOn: '2026-11-21',
    result: 'partly',
    extensionCount: 2,
  }),
  watchedRow('a', 1, { responsible: HEALTH, officer: 'Trần Ân', dueOn: TODAY, closingNumber: '45/KL-TTr' }),
  watchedRow('a', 2, { responsible: MIL, officer: 'Trần Ân' }),
  watchedRow('b', 0, { responsible: HEALTH, dueOn: '2026-12-22', isProvisional: true, why: { vi: 'vì' } }),
  watchedRow('b', 1, { responsible: HEALTH, dueOn: '2026-11-01', closedOn: '2026-10-30', result: 'done', taskId: 't' }),
  watchedRow('b', 2, { dueOn: '2027-06-01', matter: { vi: 'Xin lỗi bằng văn bản' }, lead: { vi: 'Văn thư' } }),
];

function storageWithRows(): Storage {
  const storage = openFolder(newDataFolder());
  writeWatched(storage, ROWS);
  return storage;
}

/** `a0` is the first row of inspection a. */
function found({ watch }: Storage, query: Partial<WatchQuery>): readonly string[] {
  const { total, items } = watch.list({ today: TODAY, offset: 0, limit: 50, ...query });
  expect(total).toBe(items.length);
  return items.map(({ inspectionId, position }) => inspectionId + position);
}

describe('the rows of all plans', () => {
  test('come back as they were written', () => {
    const { watch } = storageWithRows();
    const { items } = watch.list({ today: TODAY, order: 'inspection', offset: 0, limit: 50 });
    expect(items).toEqual(ROWS);
  });

  test.each([
    [{}, ['a0', 'a1', 'b0', 'b2', 'a2', 'b1']],
    [{ states: ['overdue'] }, ['a0']],
    [{ states: ['week', 'month'] }, ['a1', 'b0']],
    [{ states: ['later', 'overdue'] }, ['a0', 'b2']],
    [{ states: ['unknown', 'closed'] }, ['a2', 'b1']],
    [{ states: [] }, []],
    [{ unit: 'Sở Y tế' }, ['a1', 'b0', 'b1']],
    [{ unit: 'Sở Y tế'.normalize('NFD'), states: ['month'] }, ['b0']],
    [{ unit: '' }, ['b2']],
    [{ unit: 'Sở Nội vụ' }, []],
    [{ officer: '' }, ['b0', 'b2', 'b1']],
    [{ inspectionId: 'b' }, ['b0', 'b2', 'b1']],
    [{ result: 'none' }, ['a1', 'b0', 'b2', 'a2']],
    [{ result: 'done' }, ['b1']],
    [{ due: { to: '2026-11-21' } }, ['a0', 'b1']],
    [{ due: { from: '2026-11-21', to: TODAY } }, ['a0', 'a1']],
    [{ onlyExtended: true }, ['a0']],
    [{ onlyProvisional: true }, ['b0']],
    [{ words: 'dak mil' }, ['a0', 'a2']],
    [{ words: 'xin loi van' }, ['b2']],
    [{ words: '45/KL' }, ['a1']],
    [{ words: 'tran an so y te' }, ['a1']],
    [{ words: '!?' }, ['a0', 'a1', 'b0', 'b2', 'a2', 'b1']],
    [{ words: 'khong co' }, []],
    [{ order: 'unit' }, ['a1', 'b0', 'b1', 'a0', 'a2', 'b2']],
    [{ order: 'officer' }, ['a0', 'a1', 'a2', 'b0', 'b2', 'b1']],
    [{ order: 'inspection', states: ['closed', 'later'] }, ['b1', 'b2']],
  ] as const)('%j finds %j', (query, rows) => {
    expect(found(storageWithRows(), query)).toEqual(rows);
  });

  test('are counted by state, by group and by day', () => {
    const { watch } = storageWithRows();
    const none = { overdue: 0, week: 0, month: 0, later: 0, unknown: 0, closed: 0 };
    expect(watch.counts({}, TODAY)).toEqual({ overdue: 1, week: 1, month: 1, later: 1, unknown: 1, closed: 1 });
    expect(watch.counts({ states: ['closed'], unit: MIL.vi }, TODAY)).toEqual({ ...none, overdue: 1, unknown: 1 });
    expect(watch.groups('unit', {}, TODAY, 2)).toEqual({
      total: 3,
      items: [
        { key: MIL.vi, name: { vi: MIL.vi }, counts: { ...none, overdue: 1, unknown: 1 } },
        { key: 'Sở Y tế', name: HEALTH, counts: { ...none, week: 1, month: 1, closed: 1 } },
      ],
    });
    expect(watch.groups('officer', {}, TODAY, 9).items.map(({ key }) => key)).toEqual(['Trần Ân', '']);
    expect(watch.groups('inspection', { unit: '' }, TODAY, 9).items).toEqual([
      { key: 'b', name: { vi: 'cuộc b' }, counts: { ...none, later: 1 } },
    ]);
    expect(watch.days({ from: '2026-11-01', to: '2026-11-30' }, {})).toEqual([
      { day: '2026-11-01', open: 0, closed: 1 },
      { day: '2026-11-21', open: 1, closed: 0 },
      { day: TODAY, open: 1, closed: 0 },
    ]);
    expect(watch.choices()).toEqual({ units: ['Sở Y tế', MIL.vi], officers: ['Trần Ân'] });
  });

  test('are in nothing while their inspection is set aside', () => {
    const storage = storageWithRows();
    storage.inspections.setAside('b');
    expect(found(storage, {})).toEqual(['a0', 'a1', 'a2']);
    expect(found(storage, { order: 'inspection', words: 'viec' })).toEqual(['a0', 'a1', 'a2']);
    expect(storage.watch.groups('inspection', {}, TODAY, 9).total).toBe(1);
    storage.watch.write(new Map([['b', ROWS.slice(3)]]));
    expect(found(storage, { order: 'inspection' })).toEqual(['a0', 'a1', 'a2']);
    storage.inspections.restore('b');
    expect(found(storage, { inspectionId: 'b' })).toEqual(['b0', 'b2', 'b1']);
  });

  test('are replaced, with the words they were found by', () => {
    const storage = storageWithRows();
    storage.watch.write(
      new Map([
        ['a', [watchedRow('a', 0, { matter: { vi: 'Niêm yết công khai' } })]],
        ['unknown', [watchedRow('unknown', 0)]],
      ]),
    );
    expect(found(storage, { words: 'dak mil' })).toEqual([]);
    expect(found(storage, { words: 'niem yet' })).toEqual(['a0']);
    expect(storage.watch.choices().units).toEqual(['Sở Y tế']);
  });
});

describe('rows out of date', () => {
  test('are those of inspections that were changed, last made first, and not of those set aside', () => {
    const storage = storageWithRows();
    expect(storage.watch.staleCount()).toBe(0);
    storage.findings.write('a', plainFinding('f'));
    storage.inspections.insertCase(plainCase('c'));
    expect(storage.watch.stale(9)).toEqual(['c', 'a']);
    expect(storage.watch.stale(1)).toEqual(['c']);
    storage.inspections.setAside('a');
    expect(storage.watch.staleCount()).toBe(1);
    storage.inspections.restore('a');
    storage.watch.write(new Map([['a', []]]));
    expect(storage.watch.stale(9)).toEqual(['c']);
  });

  test('are all of them when they were computed with something else, once', () => {
    const { watch } = storageWithRows();
    expect(watch.holdTo('holidays of 2026')).toBe(true);
    expect(watch.staleCount()).toBe(2);
    expect(watch.holdTo('holidays of 2026')).toBe(false);
  });
});
