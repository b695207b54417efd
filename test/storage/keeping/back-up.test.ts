import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ProblemError, problem } from '../../../electron/domain/problem.ts';
import { examineBackup } from '../../../electron/storage/keeping/backup-contents.ts';
import { RICH_CASE } from '../rich-case.ts';
import { attach, backedUp, FIRST_NAME, folderInUse, MADE_AT, newFolder, refusalOf } from './kept-data.ts';

test('a backup is one whole file, with attached files in a folder that all backups share', async () => {
  const { dataFolder, storage } = folderInUse();
  const backupFolder = newFolder('Sao lưu');
  const made = await backedUp(dataFolder, backupFolder);
  expect(made).toMatchObject({
    name: FIRST_NAME,
    madeAt: MADE_AT,
    inspections: 1,
    findings: RICH_CASE.findings.length,
    files: 2,
    missingFiles: 0,
  });
  expect(readdirSync(backupFolder).sort()).toEqual(['attachments', FIRST_NAME]);
  expect(readFileSync(path.join(backupFolder, 'attachments/cd/cd34'), 'utf8')).toBe('ảnh chụp');
  expect(storage.settings.read('backup-manifest')).toBeNull();

  attach(dataFolder, 'ef/ef56', 'mới');
  await backedUp(dataFolder, backupFolder, 'ket-luan-2026-11-22-0204.sqlite');
  expect(examineBackup(path.join(backupFolder, FIRST_NAME), undefined, true).files).toBe(2);
  rmSync(path.join(backupFolder, 'attachments/ef'), { recursive: true });
  expect(examineBackup(path.join(backupFolder, 'ket-luan-2026-11-22-0204.sqlite'), undefined, true)).toMatchObject({
    files: 3,
    missingFiles: 1,
  });
});

test('what is written while the copying goes on stays out of it, and does not make it begin again', async () => {
  const { dataFolder, storage } = folderInUse();
  for (let index = 0; index < 60; index += 1) storage.settings.write(`filler-${index}`, 'x'.repeat(100_000));
  const backupFolder = newFolder();
  const steps: number[] = [];
  await backedUp(dataFolder, backupFolder, FIRST_NAME, (done) => {
    steps.push(done);
    storage.settings.write(`written-meanwhile-${steps.length}`, 'x'.repeat(50_000));
  });
  expect(steps.length).toBeGreaterThan(4);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
  expect(examineBackup(path.join(backupFolder, FIRST_NAME), undefined, true).inspections).toBe(1);
  expect(storage.settings.read('written-meanwhile-1')).not.toBeNull();
});

test('a backup that is stopped leaves nothing behind', async () => {
  const { dataFolder } = folderInUse();
  const backupFolder = newFolder();
  const stopped = backedUp(dataFolder, backupFolder, FIRST_NAME, () => {
    throw new ProblemError([problem('keeping-cancelled', '')]);
  });
  expect(await refusalOf(() => stopped)).toEqual(['keeping-cancelled']);
  expect(readdirSync(backupFolder)).toEqual([]);
});

test('a folder that is gone, or is a file, is said so', async () => {
  const { dataFolder } = folderInUse();
  const folder = newFolder();
  const file = path.join(folder, 'tệp');
  writeFileSync(file, '');
  expect(await refusalOf(() => backedUp(dataFolder, path.join(folder, 'USB')))).toEqual(['place-gone']);
  expect(existsSync(path.join(folder, 'USB'))).toBe(false);
  expect(await refusalOf(() => backedUp(dataFolder, file))).toEqual(['place-gone']);
});

test.runIf(process.platform === 'linux')('a disk that takes no more leaves no unfinished file', () => {
  const { dataFolder, storage } = folderInUse();
  for (let index = 0; index < 20; index += 1) storage.settings.write(`filler-${index}`, 'x'.repeat(100_000));
  const backupFolder = newFolder();
  const program = path.join(import.meta.dirname, '../programs/back-up.ts');
  // A file may grow to half a megabyte; then every write fails, as on a full disk.
  const command = `trap '' XFSZ; ulimit -f 512; exec "$@"`;
  const run = spawnSync('bash', ['-c', command, 'bash', process.execPath, program, dataFolder, backupFolder], {
    encoding: 'utf8',
  });
  expect(JSON.parse(run.stdout)).toEqual([expect.stringMatching(/^place-(full|failed)$/)]);
  expect(readdirSync(backupFolder)).toEqual([]);
});

test('old backups of these data go, those of other data and other files stay', async () => {
  const { dataFolder, storage } = folderInUse();
  storage.settings.write('data-id', 'ours');
  const other = folderInUse();
  other.storage.settings.write('data-id', 'theirs');
  const backupFolder = newFolder();
  const nameOf = (month: number, day: number) =>
    `ket-luan-2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}-0800.sqlite`;
  await backedUp(other.dataFolder, backupFolder, nameOf(9, 1));
  writeFileSync(path.join(backupFolder, 'ket-luan.txt'), 'ghi chú');
  for (let day = 1; day <= 20; day += 1) await backedUp(dataFolder, backupFolder, nameOf(10, day));
  await backedUp(dataFolder, backupFolder, nameOf(9, 2));
  const left = readdirSync(backupFolder).filter((each) => each.endsWith('.sqlite'));
  expect(left.filter((each) => each.includes('2026-10'))).toHaveLength(14);
  expect(left).toContain(nameOf(10, 20));
  expect(left).toContain(nameOf(9, 1));
  expect(left).toContain(nameOf(9, 2));
  expect(existsSync(path.join(backupFolder, 'ket-luan.txt'))).toBe(true);
});
