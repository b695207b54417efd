import { expect, test } from 'vitest';
import { ProblemError } from '../../electron/domain/problem.ts';
import { anEntry } from '../domain/follow-up-cases.ts';
import { NOW, newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, RICH_CASE } from './rich-case.ts';

const { enteredAt: _, ...NOTED } = anEntry({ kind: 'progress', result: 'done' }, { id: 'n-1' });
const [FIRST] = RICH_CASE.followUp ?? [];

test('entries are read in the order in which they were added, with the time of the store', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.inspections.insertCase(plainCase('i-1'));
  storage.inspections.insertCase(plainCase('i-2'));
  expect(
    storage.followUp.add('i-1', [
      { ...NOTED, id: 'z' },
      { ...NOTED, id: 'a' },
    ]),
  ).toBe(true);
  expect(storage.followUp.add('i-1', [{ ...NOTED, id: 'm' }])).toBe(true);
  const expected = ['z', 'a', 'm'].map((id) => ({ ...NOTED, id, enteredAt: NOW }));
  expect(storage.followUp.list('i-1')).toEqual(expected);
  expect(storage.followUp.list('i-2')).toEqual([]);
  expect(storage.inspections.readCase('i-1')?.followUp).toEqual(expected);
  expect(storage.inspections.readCase('i-2')).not.toHaveProperty('followUp');
  storage.close();
  expect(openFolder(folder).followUp.list('i-1')).toEqual(expected);
});

test('of an inspection that is not there nothing is added', () => {
  const storage = openFolder(newDataFolder());
  expect(storage.followUp.add('none', [NOTED])).toBe(false);
  expect(storage.followUp.list('none')).toEqual([]);
});

test('all entries are added or none', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(plainCase('i-1'));
  expect(() => storage.followUp.add('i-1', [NOTED, NOTED])).toThrow(ProblemError);
  expect(storage.followUp.list('i-1')).toEqual([]);
});

test('a case that comes from elsewhere keeps the ids and times of its entries; facts hold none of them', () => {
  const storage = openFolder(newDataFolder(), () => '2030-01-01T00:00:00.000Z');
  storage.inspections.insertCase(RICH_CASE);
  expect(storage.inspections.readCase(RICH_CASE.id)).toEqual(RICH_CASE);
  // The same entries in another inspection: a copy of the file under another id.
  expect(storage.inspections.insertCase({ ...RICH_CASE, id: 'copy' })).toBe(true);
  expect(storage.followUp.list('copy')).toEqual(RICH_CASE.followUp);
  storage.inspections.writeFacts(RICH_CASE);
  expect(storage.inspections.readFacts(RICH_CASE.id)).not.toHaveProperty('followUp');
  expect(storage.followUp.list(RICH_CASE.id)).toHaveLength(3);
});

test('text is kept in NFC, and setting aside and restoring leave the entries', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase({ ...plainCase('i-1'), followUp: FIRST === undefined ? [] : [FIRST] });
  storage.followUp.add('i-1', [{ ...NOTED, id: 'e\u0302', document: { vi: 'Ba\u0301o ca\u0301o' } }]);
  expect(storage.followUp.list('i-1')[1]).toMatchObject({ id: 'ê', document: { vi: 'Báo cáo' } });
  storage.inspections.setAside('i-1');
  expect(storage.followUp.list('i-1')).toHaveLength(2);
  storage.inspections.restore('i-1');
  expect(storage.inspections.readCase('i-1')?.followUp).toHaveLength(2);
});
