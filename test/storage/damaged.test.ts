import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { setAsideDamaged } from '../../electron/storage/set-aside-damaged.ts';
import { NOW, newDataFolder, openFolder } from './data-folders.ts';
import { RICH_CASE } from './rich-case.ts';

const DATABASE = 'ket-luan.db';

/** A folder with one case, closed. */
function folderWithWork(): string {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.inspections.insertCase(RICH_CASE);
  storage.close();
  return folder;
}

/** Overwrites a table's first page, found through SQLite's own table of contents. */
function scribbleOver(file: string, table: string): void {
  const connection = new Database(file, { readonly: true });
  const page = Number(connection.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  const size = Number(connection.pragma('page_size', { simple: true }));
  connection.close();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, (page - 1) * size, page * size);
  writeFileSync(file, bytes);
}

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['is no database', (file) => writeFileSync(file, 'Kết luận số 09 '.repeat(1000))],
  ['was cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)],
  ['was cut in the middle of a page', (file) => truncateSync(file, Math.floor(statSync(file).size / 2) + 100)],
  ['was cut to a few bytes', (file) => truncateSync(file, 50)],
  ['has a page that was written over', (file) => scribbleOver(file, 'finding')],
  [
    "is another program's",
    (file) => {
      truncateSync(file, 0);
      const other = new Database(file);
      other.exec('CREATE TABLE cookies (name TEXT)');
      other.close();
    },
  ],
];

describe.each(damages)('a database that %s', (_name, damage) => {
  test('is refused with its bytes kept, set aside when asked, and a fresh one opens', () => {
    const folder = folderWithWork();
    const file = path.join(folder, DATABASE);
    damage(file);
    const bytes = readFileSync(file);
    for (const readOnly of [false, true]) {
      const refused = openStorage({ dataFolder: folder, now: () => NOW, readOnly });
      expect(refused).toEqual({ ok: false, problems: [{ code: 'data-damaged', where: file, values: { file } }] });
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);

    const aside = setAsideDamaged(folder, NOW);
    expect(aside).toEqual({ ok: true, value: path.join(folder, 'ket-luan.damaged-2024-12-23T030405Z.db') });
    expect(readFileSync(path.join(folder, 'ket-luan.damaged-2024-12-23T030405Z.db')).equals(bytes)).toBe(true);
    expect(existsSync(file)).toBe(false);
    expect(openFolder(folder).inspections.list({ words: '', offset: 0, limit: 1 }).total).toBe(0);
  });
});

describe('setting aside', () => {
  test('takes the log along and never covers an earlier one', () => {
    const folder = newDataFolder();
    for (const content of ['first', 'second']) {
      for (const part of ['', '-wal', '-shm']) writeFileSync(path.join(folder, DATABASE + part), content + part);
      expect(setAsideDamaged(folder, NOW).ok).toBe(true);
    }
    const stem = 'ket-luan.damaged-2024-12-23T030405Z';
    const kept = readdirSync(folder)
      .filter((name) => name.startsWith(stem))
      .toSorted();
    expect(kept).toEqual([
      `${stem}-2.db`,
      `${stem}-2.db-shm`,
      `${stem}-2.db-wal`,
      `${stem}.db`,
      `${stem}.db-shm`,
      `${stem}.db-wal`,
    ]);
    expect(readFileSync(path.join(folder, `${stem}.db-wal`), 'utf8')).toBe('first-wal');
    expect(readFileSync(path.join(folder, `${stem}-2.db`), 'utf8')).toBe('second');
  });

  test('is refused while the folder is in use', () => {
    const folder = folderWithWork();
    openFolder(folder);
    expect(setAsideDamaged(folder, NOW)).toMatchObject({ ok: false, problems: [{ code: 'data-folder-in-use' }] });
    expect(existsSync(path.join(folder, DATABASE))).toBe(true);
  });
});

test('a log without its database is not thrown away', () => {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  storage.inspections.insertCase(RICH_CASE);
  const orphaned = newDataFolder();
  copyFileSync(path.join(folder, `${DATABASE}-wal`), path.join(orphaned, `${DATABASE}-wal`));
  const size = statSync(path.join(orphaned, `${DATABASE}-wal`)).size;
  expect(openStorage({ dataFolder: orphaned, now: () => NOW })).toMatchObject({
    ok: false,
    problems: [{ code: 'data-damaged' }],
  });
  expect(statSync(path.join(orphaned, `${DATABASE}-wal`)).size).toBe(size);
  expect(size).toBeGreaterThan(0);
});

test('an empty file is a new database', () => {
  const folder = newDataFolder();
  writeFileSync(path.join(folder, DATABASE), '');
  expect(openFolder(folder).inspections.insertCase(RICH_CASE)).toBe(true);
});
