import { expect, test } from 'vitest';
import type { LetterheadStore } from '../../electron/actions/ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const REPORT = { styles: ['Quốc hiệu'], problems: [{ code: 'letterhead-number-foot', values: {}, where: '' }] };

function withTwo(): LetterheadStore {
  // Opening the folder asks first.
  let hour = -1;
  const now = () => {
    hour += 1;
    return `2024-12-23T0${hour}:00:00.000Z`;
  };
  const { letterheads } = openFolder(newDataFolder(), now);
  letterheads.insert('one', { name: 'Mẫu một.docx', bytes: Uint8Array.of(1, 2, 3) }, REPORT);
  letterheads.insert('two', { name: 'Mẫu hai.docx', bytes: Uint8Array.of(4) }, { styles: [], problems: [] });
  return letterheads;
}

const inUse = (letterheads: LetterheadStore) => letterheads.inUse()?.name ?? null;
const ids = (letterheads: LetterheadStore) => letterheads.list().map((each) => each.id);

test('letterheads come back as they were given, the newest first, none in use', () => {
  const letterheads = withTwo();
  expect(letterheads.list()).toEqual([
    {
      id: 'two',
      name: 'Mẫu hai.docx',
      size: 1,
      addedAt: '2024-12-23T02:00:00.000Z',
      inUse: false,
      report: { styles: [], problems: [] },
    },
    { id: 'one', name: 'Mẫu một.docx', size: 3, addedAt: '2024-12-23T01:00:00.000Z', inUse: false, report: REPORT },
  ]);
  expect(letterheads.file('one')).toEqual({ name: 'Mẫu một.docx', bytes: Uint8Array.of(1, 2, 3) });
  expect(letterheads.file('none')).toBe(null);
  expect(letterheads.inUse()).toBe(null);
});

test('one at most is in use', () => {
  const letterheads = withTwo();
  expect(letterheads.use('one')).toBe(true);
  expect(letterheads.use('two')).toBe(true);
  expect(letterheads.list().map((each) => each.inUse)).toEqual([true, false]);
  expect(letterheads.use('none')).toBe(false);
  expect(inUse(letterheads)).toBe('Mẫu hai.docx');
  expect(letterheads.use(null)).toBe(true);
  expect(inUse(letterheads)).toBe(null);
});

test('one that is removed is out of use, and comes back in use', () => {
  const letterheads = withTwo();
  letterheads.use('one');
  expect(letterheads.setAside('one')).toBe(true);
  expect(ids(letterheads)).toEqual(['two']);
  expect(inUse(letterheads)).toBe(null);
  expect(letterheads.use('one')).toBe(false);
  expect(letterheads.restore('one')).toBe(true);
  expect(inUse(letterheads)).toBe('Mẫu một.docx');
  expect(ids(letterheads)).toEqual(['two', 'one']);
});

test('the choice made meanwhile stands when one comes back', () => {
  const letterheads = withTwo();
  letterheads.use('one');
  letterheads.setAside('one');
  letterheads.use('two');
  expect(letterheads.restore('one')).toBe(true);
  expect(letterheads.list().map((each) => [each.id, each.inUse])).toEqual([
    ['two', true],
    ['one', false],
  ]);
  expect(letterheads.setAside('none')).toBe(false);
  expect(letterheads.restore('none')).toBe(false);
});
