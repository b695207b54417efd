import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListNames, listRows } from '../../../renderer/screens/findings/list/list-rows.ts';
import { moveTo, stepTarget } from '../../../renderer/screens/findings/list/moves.ts';
import { entry } from './entries.ts';

const NAMES: ListNames = {
  units: [],
  contents: [
    { id: 'c-1', title: { vi: 'Một' } },
    { id: 'c-2', title: { vi: 'Hai' } },
  ],
  language: 'vi',
  allUnits: '',
  noContent: '',
};
const ALL = ['a', 'b', 'c', 'd', 'e', 'f'];

function rows(grouping: 'none' | 'content', contents: readonly (string | null)[] = []) {
  const entries = ALL.map((id, index) => entry(id, { contentId: contents[index] ?? null }));
  return listRows(entries, { grouping, order: 'document' }, NAMES, new Set());
}

function stepped(ids: readonly string[], step: 1 | -1): readonly string[] | null {
  const moved = new Set(ids);
  const target = stepTarget(rows('none'), moved, step);
  return target === null ? null : (moveTo(rows('none'), ALL, moved, target)?.order ?? null);
}

describe('moving', () => {
  test('puts several before or after another one, in their own order', () => {
    const put = (ids: readonly string[], rowKey: string, side: 'before' | 'after') =>
      moveTo(rows('none'), ALL, new Set(ids), { rowKey, side })?.order.join('');
    expect(put(['e', 'b'], 'c', 'after')).toBe('acbedf');
    expect(put(['e', 'b'], 'a', 'before')).toBe('beacdf');
    expect(put(['a'], 'f', 'after')).toBe('bcdefa');
  });

  test('onto itself, or where it stands already, is nothing', () => {
    expect(moveTo(rows('none'), ALL, new Set(['b']), { rowKey: 'b', side: 'after' })).toBeNull();
    expect(moveTo(rows('none'), ALL, new Set(['b']), { rowKey: 'a', side: 'after' })).toBeNull();
    expect(moveTo(rows('none'), ALL, new Set(['b']), { rowKey: 'gone', side: 'after' })).toBeNull();
  });

  test('one step at a time takes the selected past their neighbour, and gathers them', () => {
    expect(stepped(['b'], -1)?.join('')).toBe('bacdef');
    expect(stepped(['b', 'd'], 1)?.join('')).toBe('acebdf');
    expect(stepped(['a'], -1)).toBeNull();
    expect(stepped(['f', 'a'], 1)).toBeNull();
  });

  test('into another group gives what that group is', () => {
    const grouped = rows('content', ['c-1', 'c-1', 'c-2', 'c-2', null, null]);
    const last = new Set(['b']);
    const target = stepTarget(grouped, last, 1);
    expect(target).toEqual({ rowKey: 'c', side: 'before' });
    const made = target && moveTo(grouped, ALL, last, target);
    expect(made).toMatchObject({ setting: { contentId: 'c-2' }, groupLabel: 'Hai', ids: ['b'] });
    expect(stepTarget(grouped, new Set(['c']), -1)).toEqual({ rowKey: 'b', side: 'after' });
    const onHeading = moveTo(grouped, ALL, new Set(['a']), { rowKey: 'group c-2', side: 'after' });
    expect(onHeading).toMatchObject({ order: ['b', 'a', 'c', 'd', 'e', 'f'], setting: { contentId: 'c-2' } });
  });

  test('never loses a finding, and leaves the others in their order', () => {
    fc.assert(
      fc.property(
        fc.subarray(ALL, { minLength: 1 }),
        fc.constantFrom(...ALL),
        fc.constantFrom('before' as const, 'after' as const),
        (ids, rowKey, side) => {
          const made = moveTo(rows('none'), ALL, new Set(ids), { rowKey, side });
          if (made === null) return;
          expect(made.order.toSorted()).toEqual(ALL);
          const others = (order: readonly string[]) => order.filter((id) => !ids.includes(id));
          expect(others(made.order)).toEqual(others(ALL));
          expect(made.order.filter((id) => ids.includes(id))).toEqual(ids);
        },
      ),
    );
  });
});
