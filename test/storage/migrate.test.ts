import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openConnection } from '../../electron/storage/connection.ts';
import { backUp } from '../../electron/storage/migrate.ts';
import { LATEST_VERSION, MIGRATIONS } from '../../electron/storage/migrations/index.ts';
import { openStorage, storageOver } from '../../electron/storage/open-storage.ts';
import { NOW, newDataFolder, openFolder } from './data-folders.ts';
import { RICH_CASE } from './rich-case.ts';

test('steps are numbered from 1 without gaps, and each has its test', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  const tests = readdirSync(path.join(import.meta.dirname, 'migrations')).map((name) => Number(name.slice(0, 4)));
  expect(tests.toSorted((one, other) => one - other)).toEqual(MIGRATIONS.map(({ version }) => version));
});

test('a newer database is refused and not touched', () => {
  const folder = newDataFolder();
  openFolder(folder).close();
  const file = path.join(folder, 'ket-luan.db');
  const newer = new Database(file);
  newer.pragma(`user_version = ${LATEST_VERSION + 1}`);
  newer.close();
  const bytes = readFileSync(file);
  const values = { file, version: LATEST_VERSION + 1, newest: LATEST_VERSION };
  for (const readOnly of [false, true]) {
    const answer = openStorage({ dataFolder: folder, now: () => NOW, readOnly });
    expect(answer).toEqual({ ok: false, problems: [{ code: 'data-newer-than-program', where: file, values }] });
  }
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a new database is not backed up', () => {
  const folder = newDataFolder();
  openFolder(folder);
  expect(existsSync(path.join(folder, 'backups'))).toBe(false);
});

test('the copy made before a step is dated and whole, the write-ahead log included', () => {
  const folder = newDataFolder();
  openFolder(folder).close();
  const connection = openConnection(path.join(folder, 'ket-luan.db'));
  const storage = storageOver(connection, { now: () => NOW });
  storage.inspections.insertCase(RICH_CASE);
  const copy = backUp(connection, 1, NOW);
  storage.close();
  expect(copy).toBe(path.join(folder, 'backups', 'ket-luan-v1-2024-12-23T030405Z.db'));
  const copied = storageOver(openConnection(copy), { now: () => NOW });
  expect(copied.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
  expect(copied.findings.search('dak mil', 5)).toHaveLength(1);
  copied.close();
});
