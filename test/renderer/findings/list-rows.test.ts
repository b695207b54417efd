import { describe, expect, test } from 'vitest';
import { filtered, NO_FILTERS } from '../../../renderer/screens/findings/list/filters.ts';
import { type ListNames, listRows } from '../../../renderer/screens/findings/list/list-rows.ts';
import { entry } from './entries.ts';

const NAMES: ListNames = {
  units: [
    { id: 'u-1', name: { vi: 'Xã Đắk Sắk' }, parents: [] },
    { id: 'u-2', name: { vi: 'Xã Thuận An' }, parents: [] },
  ],
  contents: [
    { id: 'c-1', title: { vi: 'Một cửa' } },
    { id: 'c-2', title: { vi: 'Tiếp công dân' } },
  ],
  language: 'vi',
  allUnits: 'Mọi đơn vị',
  noContent: 'Không thuộc nội dung nào',
};

const ENTRIES = [
  entry('a', { contentId: 'c-2', unitIds: ['u-2'], title: { vi: 'Đường bộ' } }),
  entry('b', { title: { vi: 'Ấp trứng' } }),
  entry('c', { contentId: 'c-1', unitIds: ['u-1', 'u-2'], title: { vi: 'Dân số' } }),
  entry('d', { contentId: 'c-2', unitIds: ['u-2'], title: { vi: 'An ninh' } }),
  entry('e', { contentId: 'c-1', unitIds: ['u-1'], title: { vi: 'Ân hạn' } }),
];

/** Headings as «Name (count)», findings as their ids. */
function drawn(...[view, collapsed = []]: [Parameters<typeof listRows>[1], (readonly string[])?]): readonly string[] {
  return listRows(ENTRIES, view, NAMES, new Set(collapsed)).map((row) =>
    row.kind === 'group' ? `${row.group.label} (${row.group.count})` : row.entry.id,
  );
}

describe('the list', () => {
  test('without groups is in the order of the document, or of the Vietnamese alphabet', () => {
    expect(drawn({ grouping: 'none', order: 'document' })).toEqual(['a', 'b', 'c', 'd', 'e']);
    // A, Â, D, Đ
    expect(drawn({ grouping: 'none', order: 'title' })).toEqual(['d', 'e', 'b', 'c', 'a']);
  });

  test('by content follows the decision, what belongs to none last', () => {
    expect(drawn({ grouping: 'content', order: 'document' })).toEqual([
      'Một cửa (2)',
      'c',
      'e',
      'Tiếp công dân (2)',
      'a',
      'd',
      'Không thuộc nội dung nào (1)',
      'b',
    ]);
  });

  test('by unit begins with all of them; a closed group keeps its count', () => {
    expect(drawn({ grouping: 'unit', order: 'document' }, ['u-2'])).toEqual([
      'Mọi đơn vị (1)',
      'b',
      'Xã Đắk Sắk (1)',
      'e',
      'Xã Thuận An (2)',
      'Xã Đắk Sắk; Xã Thuận An (1)',
      'c',
    ]);
  });

  test('by both names both', () => {
    expect(drawn({ grouping: 'content-unit', order: 'document' })).toEqual([
      'Một cửa – Xã Đắk Sắk (1)',
      'e',
      'Một cửa – Xã Đắk Sắk; Xã Thuận An (1)',
      'c',
      'Tiếp công dân – Xã Thuận An (2)',
      'a',
      'd',
      'Không thuộc nội dung nào – Mọi đơn vị (1)',
      'b',
    ]);
  });
});

describe('filters', () => {
  const ids = (over: Partial<typeof NO_FILTERS>, openId: string | null = null) =>
    filtered(ENTRIES, { ...NO_FILTERS, ...over }, openId).map((each) => each.id);

  test('find words with or without their marks', () => {
    expect(ids({ words: 'duong' })).toEqual(['a']);
    expect(ids({ words: 'ĐƯỜNG bộ' })).toEqual(['a']);
    expect(ids({ words: ' ' })).toHaveLength(5);
  });

  test('of a unit keep what concerns all units; of no content what belongs to none', () => {
    expect(ids({ unitId: 'u-1' })).toEqual(['b', 'c', 'e']);
    expect(ids({ contentId: '' })).toEqual(['b']);
    expect(ids({ contentId: 'c-2', kind: 'achievement' })).toEqual([]);
  });

  test('keep the open finding in sight', () => {
    expect(ids({ words: 'duong' }, 'c')).toEqual(['a', 'c']);
  });

  test('by what is missing', () => {
    const entries = [
      entry('x', { lacks: ['cause'], contentId: 'c-1' }),
      entry('y', { hasStaleEnglish: true, contentId: 'c-1' }),
      entry('z'),
    ];
    const lacking = (lack: 'cause' | 'english' | 'content') =>
      filtered(entries, { ...NO_FILTERS, lack }, null).map((each) => each.id);
    expect([lacking('cause'), lacking('english'), lacking('content')]).toEqual([['x'], ['y'], ['z']]);
  });
});
