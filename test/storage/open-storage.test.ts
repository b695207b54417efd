import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openConnection } from '../../electron/storage/connection.ts';
import { openStorage, storageOver } from '../../electron/storage/open-storage.ts';
import { NOW, newDataFolder, openFolder } from './data-folders.ts';
import { kill, outputOf, startProgram } from './processes.ts';
import { plainCase, plainFinding, RICH_CASE } from './rich-case.ts';

function open(dataFolder: string, readOnly = false): ReturnType<typeof openStorage> {
  return openStorage({ dataFolder, now: () => NOW, readOnly });
}

/** The codes with which it is refused; none when it opens. */
function refusal(dataFolder: string, readOnly = false): readonly string[] {
  const answer = open(dataFolder, readOnly);
  if (!answer.ok) return answer.problems.map(({ code }) => code);
  answer.value.close();
  return [];
}

describe('opening', () => {
  test('makes the folder, also a deep one with Vietnamese letters', () => {
    const folder = path.join(newDataFolder(), 'Thanh tra tỉnh', 'dữ liệu');
    openFolder(folder);
    expect(existsSync(path.join(folder, 'ket-luan.db'))).toBe(true);
  });

  test('sets every setting, the second time too', () => {
    const folder = newDataFolder();
    openFolder(folder).close();
    const connection = openConnection(path.join(folder, 'ket-luan.db'));
    const names = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'secure_delete',
      'trusted_schema',
      'temp_store',
      'cell_size_check',
      'busy_timeout',
    ];
    const settings = names.map((name) => connection.pragma(name, { simple: true }));
    connection.close();
    expect(settings).toEqual(['wal', 2, 1, 1, 0, 2, 1, 5000]);
  });

  test('leaves only whole files after closing, and closing twice is harmless', () => {
    const folder = newDataFolder();
    const storage = openFolder(folder);
    storage.inspections.insertCase(RICH_CASE);
    storage.close();
    storage.close();
    expect(readdirSync(folder).toSorted()).toEqual(['ket-luan.db', 'ket-luan.lock']);
  });

  test('refuses a place that cannot be a folder, and a database that cannot be a file', () => {
    const folder = newDataFolder();
    writeFileSync(path.join(folder, 'file'), '');
    expect(refusal(path.join(folder, 'file', 'data'))).toEqual(['data-folder-not-writable']);
    mkdirSync(path.join(folder, 'data', 'ket-luan.db'), { recursive: true });
    expect(refusal(path.join(folder, 'data'))).toEqual(['data-folder-not-writable']);
    expect(refusal(path.join(folder, 'data'))).toEqual(['data-folder-not-writable']);
  });

  test('keeps settings', () => {
    const folder = newDataFolder();
    const first = openFolder(folder);
    first.settings.write('language', 'vi');
    first.settings.write('language', 'en');
    first.close();
    const { settings } = openFolder(folder);
    expect([settings.read('language'), settings.read('none')]).toEqual(['en', null]);
  });
});

describe('one instance a folder', () => {
  test('a second open is refused in the same process', () => {
    const folder = newDataFolder();
    const storage = openFolder(folder);
    expect(refusal(folder)).toEqual(['data-folder-in-use']);
    storage.inspections.insertCase(RICH_CASE);
    storage.close();
    expect(refusal(folder)).toEqual([]);
  });

  test('a second process is refused both ways, and a killed one leaves no lock', async () => {
    const folder = newDataFolder();
    const holder = startProgram('hold-folder.ts', folder);
    expect(await outputOf(holder).until((text) => text.endsWith('\n'))).toBe('open\n');
    const answer = open(folder);
    expect(answer).toEqual({
      ok: false,
      problems: [{ code: 'data-folder-in-use', where: folder, values: { folder } }],
    });
    await kill(holder);
    const storage = openFolder(folder);
    const second = startProgram('hold-folder.ts', folder);
    expect(await outputOf(second).until((text) => text.endsWith('\n'))).toBe('data-folder-in-use\n');
    storage.close();
  });

  test("a stranger's file in the lock's place does no harm", () => {
    const folder = newDataFolder();
    writeFileSync(path.join(folder, 'ket-luan.lock'), 'not a database '.repeat(500));
    openFolder(folder);
    expect(refusal(folder)).toEqual(['data-folder-in-use']);
  });
});

describe('read only', () => {
  test('looks while another has the folder, sees its new work, and cannot write', () => {
    const folder = newDataFolder();
    const writer = openFolder(folder);
    const answer = open(folder, true);
    if (!answer.ok) throw new ProblemError(answer.problems);
    writer.inspections.insertCase(RICH_CASE);
    expect(answer.value.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
    expect(() => answer.value.inspections.insertCase(plainCase('c'))).toThrow('data-write-failed');
    answer.value.close();
    expect(refusal(folder)).toEqual(['data-folder-in-use']);
  });

  test('makes nothing where there is no data', () => {
    const folder = newDataFolder();
    expect(refusal(folder, true)).toEqual(['data-not-found']);
    expect(refusal(path.join(folder, 'none'), true)).toEqual(['data-not-found']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a write for which there is no room says so and leaves everything as it was', () => {
  const folder = newDataFolder();
  const first = openFolder(folder);
  first.inspections.insertCase(RICH_CASE);
  first.close();
  const connection = openConnection(path.join(folder, 'ket-luan.db'));
  connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + 10}`);
  const storage = storageOver(connection, { now: () => '2030-01-01T00:00:00Z' });
  const large = { ...plainFinding('large'), narrative: { vi: 'dài '.repeat(100_000) } };
  expect(() => storage.findings.write('case-1', large)).toThrow(ProblemError);
  expect(() => storage.findings.insertAt('case-1', large, 0)).toThrow('data-write-failed');
  expect(storage.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
  expect(storage.inspections.list({ words: '', offset: 0, limit: 1 }).items[0]?.changedAt).toBe(NOW);
  expect(storage.findings.write('case-1', plainFinding('small'))).toBe(true);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  storage.close();
});
