import { expect, test } from 'vitest';
import type { OfficeTerm } from '../../electron/domain/glossary.ts';
import { newDataFolder, openFolder } from './data-folders.ts';

const term = (vi: string, en: string, note = ''): OfficeTerm => ({ vi, en, note });

test('terms are kept as they were written, and survive closing', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.glossary.change({
    remove: [],
    write: [term('Đoàn kiểm tra', 'Examination Team', 'theo QĐ 733'), term('Sở', 'Dept')],
  });
  storage.close();
  expect(openFolder(folder).glossary.list()).toEqual([
    term('Đoàn kiểm tra', 'Examination Team', 'theo QĐ 733'),
    term('Sở', 'Dept'),
  ]);
});

test('a term with the same Vietnamese takes the place of the one before, whatever its capitals and form', () => {
  const { glossary } = openFolder(newDataFolder());
  glossary.change({ remove: [], write: [term('Ủy ban nhân dân', 'first')] });
  glossary.change({ remove: [], write: [term('UỶ BAN nhân dân'.normalize('NFD'), 'second')] });
  expect(glossary.list().map(({ en }) => en)).toEqual(['second']);
  expect(glossary.read('ủy ban nhân dân')?.en).toBe('second');
});

test('changes are made all together: what is taken out makes room for what is put in', () => {
  const { glossary } = openFolder(newDataFolder());
  glossary.change({ remove: [], write: [term('Phòng', 'Division'), term('Ban', 'Board')] });
  glossary.change({ remove: ['PHÒNG', 'không có'], write: [term('Phòng', 'Section')] });
  expect(glossary.list().map(({ en }) => en)).toEqual(['Board', 'Section']);
  expect(glossary.read('không có')).toBeNull();
});
