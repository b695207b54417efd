import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { examineBackup } from '../../../electron/storage/keeping/backup-contents.ts';
import { finishRestore, setAsideFolders, stageRestore } from '../../../electron/storage/keeping/restore.ts';
import { LATEST_VERSION } from '../../../electron/storage/migrations/index.ts';
import { openFolder } from '../data-folders.ts';
import { RICH_CASE } from '../rich-case.ts';
import { attach, backedUp, FIRST_NAME, folderInUse, newFolder, refusalOf } from './kept-data.ts';

const NOW = '2026-11-22T02:10:00.000Z';

async function backupOf(): Promise<string> {
  const { dataFolder } = folderInUse();
  const backupFolder = newFolder('Sao lưu hằng ngày');
  await backedUp(dataFolder, backupFolder);
  return path.join(backupFolder, FIRST_NAME);
}

/** A data folder with other work than the backup's. */
function otherWork() {
  const dataFolder = newFolder();
  const storage = openFolder(dataFolder);
  storage.inspections.insertCase({ ...RICH_CASE, id: 'later', findings: [] });
  storage.settings.write('backups', 'as now');
  attach(dataFolder, 'zz/zz99', 'tệp sau này');
  return { dataFolder, storage };
}

const stage = (file: string, dataFolder: string) =>
  stageRestore({ file, dataFolder, now: NOW, settings: { backups: 'as now' } }, () => {});

test('a backup comes back whole, and what was there lies in a folder of its own', async () => {
  const file = await backupOf();
  const { dataFolder, storage } = otherWork();
  await stage(file, dataFolder);
  expect(storage.inspections.readCase('later')).not.toBeNull();
  storage.close();
  finishRestore(dataFolder);

  const restored = openFolder(dataFolder);
  expect(restored.inspections.readCase(RICH_CASE.id)?.findings).toHaveLength(RICH_CASE.findings.length);
  expect(restored.inspections.readCase('later')).toBeNull();
  expect(restored.settings.read('backups')).toBe('as now');
  expect(restored.settings.read('backup-manifest')).toBeNull();
  expect(readFileSync(path.join(dataFolder, 'attachments/ab/ab12'), 'utf8')).toBe('biên bản làm việc');
  expect(existsSync(path.join(dataFolder, 'attachments/zz'))).toBe(false);
  restored.close();

  const [aside = ''] = setAsideFolders(dataFolder);
  expect(setAsideFolders(dataFolder)).toHaveLength(1);
  expect(openFolder(aside).inspections.readCase('later')).not.toBeNull();
  expect(readFileSync(path.join(aside, 'attachments/zz/zz99'), 'utf8')).toBe('tệp sau này');
});

test('a start without a staged restore changes nothing', () => {
  const { dataFolder, storage } = otherWork();
  storage.close();
  const before = readdirSync(dataFolder);
  finishRestore(dataFolder);
  expect(readdirSync(dataFolder)).toEqual(before);
});

describe('a restore that is cut short by a crash', () => {
  /** The state after the first so many moves. */
  const moves: readonly ((folder: string, aside: string) => void)[] = [
    (folder, aside) => renameSync(path.join(folder, 'attachments'), path.join(aside, 'attachments')),
    (folder, aside) => renameSync(path.join(folder, 'ket-luan.db'), path.join(aside, 'ket-luan.db')),
    (folder) => renameSync(path.join(folder, 'restore-ready/attachments'), path.join(folder, 'attachments')),
    (folder) => renameSync(path.join(folder, 'restore-ready/ket-luan.db'), path.join(folder, 'ket-luan.db')),
  ];

  test.each([1, 2, 3, 4])('after move %i is gone on with by the next start', async (count) => {
    const file = await backupOf();
    const { dataFolder, storage } = otherWork();
    await stage(file, dataFolder);
    storage.close();
    const aside = path.join(dataFolder, readFileSync(path.join(dataFolder, 'restore-ready/set-aside-name'), 'utf8'));
    mkdirSync(aside);
    for (const move of moves.slice(0, count)) move(dataFolder, aside);
    finishRestore(dataFolder);
    const restored = openFolder(dataFolder);
    expect(restored.inspections.readCase(RICH_CASE.id)).not.toBeNull();
    expect(readdirSync(path.join(dataFolder, 'attachments'))).toEqual(['ab', 'cd']);
    expect(setAsideFolders(dataFolder)).toEqual([aside]);
    expect(readdirSync(aside).sort()).toEqual(['attachments', 'ket-luan.db']);
  });
});

describe('what is no backup', () => {
  const faults: readonly (readonly [string, (file: string) => void, string])[] = [
    ['cut in half', (file) => truncateSync(file, 40_960), 'backup-damaged'],
    ['no database', (file) => writeFileSync(file, 'Kết luận số 09 '.repeat(1000)), 'backup-damaged'],
    ['an empty file', (file) => truncateSync(file, 0), 'backup-not-ours'],
    [
      "another program's",
      (file) => {
        truncateSync(file, 0);
        new Database(file).exec('CREATE TABLE setting (name TEXT, value TEXT)').close();
      },
      'backup-not-ours',
    ],
    [
      'of a newer program',
      (file) => {
        const newer = new Database(file);
        newer.pragma(`user_version = ${LATEST_VERSION + 1}`);
        newer.close();
      },
      'data-newer-than-program',
    ],
    [
      'written over in the middle',
      (file) => {
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xa5, 4096 * 6, 4096 * 12));
      },
      'backup-damaged',
    ],
  ];

  test.each(faults)('%s is refused in words, and the data stays as it was', async (_name, damage, code) => {
    const file = await backupOf();
    damage(file);
    const { dataFolder, storage } = otherWork();
    const before = readdirSync(dataFolder).sort();
    expect(await refusalOf(() => stage(file, dataFolder))).toEqual([code]);
    expect(readdirSync(dataFolder).sort()).toEqual(before);
    expect(storage.inspections.readCase('later')).not.toBeNull();
  });

  test('a file that is gone is said so', async () => {
    expect(await refusalOf(() => examineBackup(path.join(newFolder(), 'mất.sqlite'), undefined, true))).toEqual([
      'backup-gone',
    ]);
  });
});

test('the database of a copied data folder is restored like a backup, with the files beside it', async () => {
  const source = folderInUse();
  source.storage.close();
  const copy = path.join(newFolder(), 'bản chép');
  cpSync(source.dataFolder, copy, { recursive: true });
  const { dataFolder, storage } = otherWork();
  await stage(path.join(copy, 'ket-luan.db'), dataFolder);
  storage.close();
  finishRestore(dataFolder);
  expect(openFolder(dataFolder).inspections.readCase(RICH_CASE.id)).not.toBeNull();
  expect(readdirSync(path.join(dataFolder, 'attachments'))).toEqual(['ab', 'cd']);
});
