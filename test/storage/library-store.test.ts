import { expect, test } from 'vitest';
import type { LibraryEntry } from '../../electron/domain/finding-library.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const entry = (id: string, vi: string): LibraryEntry => ({
  id,
  group: 'khac',
  title: { vi },
  regimes: [],
  toCount: { wording: {}, counts: [] },
  recommendation: {},
  remedy: {},
  product: {},
});
const write = (...entries: readonly LibraryEntry[]) => ({ write: entries, setAside: [], restore: [] });

test('entries are kept in the order they were made, in NFC, and survive closing', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.library.change(write(entry('b', 'Hồ sơ'.normalize('NFD')), entry('a', 'Sổ')));
  storage.library.change(write(entry('b', 'Hồ sơ quá hạn')));
  storage.close();
  expect(openFolder(folder).library.list()).toEqual([entry('b', 'Hồ sơ quá hạn'), entry('a', 'Sổ')]);
});

test('one set aside is in no list and comes back as it was', () => {
  const { library } = openFolder(newDataFolder());
  library.change(write(entry('a', 'A'), entry('b', 'B')));
  library.change({ write: [], setAside: ['a', 'not there'], restore: [] });
  expect(library.list().map(({ id }) => id)).toEqual(['b']);
  library.change({ write: [], setAside: [], restore: ['a'] });
  expect(library.list()).toEqual([entry('a', 'A'), entry('b', 'B')]);
});
