import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBackupSettings, writeBackupSettings } from '../../../electron/actions/keeping/backup-settings.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { done } from '../../../electron/domain/problem.ts';
import { readPointer } from '../../../electron/main/data-pointer.ts';
import { lookForRest } from '../../../electron/main/keeping/automatic-backup.ts';
import { backupService } from '../../../electron/main/keeping/backup-service.ts';
import { keepingHandlers } from '../../../electron/main/keeping/keeping-handlers.ts';
import { runKeepingJob } from '../../../electron/main/keeping/run-keeping-job.ts';
import { openStorageGate } from '../../../electron/main/storage-gate.ts';
import { withStorageOf } from '../../../electron/main/with-storage.ts';
import { finishRestore } from '../../../electron/storage/keeping/restore.ts';
import { openFolder } from '../../storage/data-folders.ts';
import { folderInUse, newFolder } from '../../storage/keeping/kept-data.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';

const WORKER = new URL('../../../electron/storage/keeping/keeping-worker.ts', import.meta.url);

/** Handlers as the application makes them, with answers in place of dialogs. */
function keeping(answers: (string | null)[], clock = () => new Date()) {
  const { dataFolder, storage } = folderInUse();
  const systemFolder = newFolder('hệ thống');
  const gate = openStorageGate(async () => done<Storage>(storage));
  const withStorage = withStorageOf(gate);
  const restarts: string[] = [];
  const backups = backupService({ withStorage, dataFolder, workerUrl: WORKER, newId: () => 'ours', clock });
  const answer = async () => answers.shift() ?? null;
  const handlers = keepingHandlers({
    place: { folder: dataFolder, isFixed: false, systemFolder, isGone: false },
    gate,
    withStorage,
    backups,
    clock,
    workerUrl: WORKER,
    dialogs: { askWhichFolder: answer, askWhichBackup: answer },
    openFolder: () => {},
    onBytes: () => {},
    examine: async (file) => {
      const looked = await runKeepingJob({ type: 'examine', file }, { workerUrl: WORKER });
      if (!looked.ok) return looked;
      if (looked.value === null) throw new Error('nothing examined');
      return done({ chosen: looked.value });
    },
    restart: () => restarts.push('restart'),
  });
  return { dataFolder, storage, systemFolder, handlers, backups, withStorage, restarts };
}

const codesOf = (answer: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  answer.problems?.map((each) => each.code) ?? [];

test('a backup is made in the worker, listed, looked into and brought back', async () => {
  const folder = newFolder('Ổ USB');
  const { dataFolder, storage, handlers, restarts } = keeping([folder]);
  expect(await handlers['keeping.chooseBackupFolder']()).toMatchObject({
    ok: true,
    value: { backups: { folder, lastAt: null, reminder: 'never', files: [] } },
  });
  const made = await handlers['keeping.backUp']();
  if (!made.ok || made.value.name === null) throw new Error('not made');
  expect(await handlers['keeping.read']()).toMatchObject({
    ok: true,
    value: { dataFolder, backups: { reminder: 'none', trouble: null, files: [{ name: made.value.name }] } },
  });
  storage.inspections.setAside(RICH_CASE.id);
  expect(await handlers['keeping.chooseBackup']({ name: made.value.name })).toMatchObject({
    ok: true,
    value: { chosen: { inspections: 1, files: 2, missingFiles: 0 } },
  });
  expect(await handlers['keeping.restore']()).toEqual(done({ cancelled: false }));
  expect(restarts).toEqual(['restart']);
  storage.close();
  finishRestore(dataFolder);
  const restored = openFolder(dataFolder);
  expect(restored.inspections.list({ words: '', offset: 0, limit: 5 }).total).toBe(1);
  // What was chosen after the backup was made holds on.
  expect(readBackupSettings(restored.settings).folder).toBe(folder);
});

test('data moves to an empty folder, and the next start is pointed there', async () => {
  const target = newFolder('Dữ liệu mới');
  const { dataFolder, storage, handlers, systemFolder, restarts } = keeping([target]);
  expect(await handlers['keeping.chooseDataFolder']()).toMatchObject({
    ok: true,
    value: { chosen: { folder: target, inspections: null } },
  });
  expect(await handlers['keeping.moveData']()).toEqual(done({ cancelled: false }));
  expect(restarts).toEqual(['restart']);
  expect(readPointer(systemFolder)).toBe(target);
  expect(openFolder(target).inspections.readCase(RICH_CASE.id)).toEqual(storage.inspections.readCase(RICH_CASE.id));
  expect(existsSync(path.join(dataFolder, 'ket-luan.db'))).toBe(true);
});

test('a move that is refused points nowhere, and the data answers as before', async () => {
  const target = newFolder();
  const { handlers, systemFolder, withStorage } = keeping([target]);
  await handlers['keeping.chooseDataFolder']();
  renameSync(target, `${target} đã rút`);
  expect(codesOf(await handlers['keeping.moveData']())).toEqual(['place-gone']);
  expect(readPointer(systemFolder)).toBeNull();
  const listed = await withStorage(({ inspections }) =>
    done(inspections.list({ words: '', offset: 0, limit: 1 }).total),
  );
  expect(listed).toEqual(done(1));
});

test('a backup folder inside the data folder is refused', async () => {
  const answers: string[] = [];
  const { dataFolder, handlers } = keeping(answers);
  answers.push(path.join(dataFolder, 'attachments'));
  expect(codesOf(await handlers['keeping.chooseBackupFolder']())).toEqual(['backup-folder-in-data']);
});

test('a drive that is unplugged is said so on the screen, and the backup is refused in words', async () => {
  const folder = newFolder('Ổ USB');
  const { handlers } = keeping([folder]);
  await handlers['keeping.chooseBackupFolder']();
  renameSync(folder, `${folder} khác`);
  expect(codesOf(await handlers['keeping.backUp']())).toEqual(['place-gone']);
  expect(await handlers['keeping.read']()).toMatchObject({
    ok: true,
    value: { backups: { folder, trouble: { code: 'place-gone' }, files: [] } },
  });
});

test('cancelling a backup leaves nothing of it', async () => {
  const folder = newFolder();
  const { handlers, storage } = keeping([folder]);
  for (let index = 0; index < 100; index += 1) storage.settings.write(`filler-${index}`, 'x'.repeat(100_000));
  await handlers['keeping.chooseBackupFolder']();
  const running = handlers['keeping.backUp']();
  expect(codesOf(await handlers['keeping.backUp']())).toEqual(['keeping-busy']);
  handlers['keeping.cancel']();
  expect(await running).toEqual(done({ name: null }));
  expect(readdirSync(folder)).toEqual([]);
});

describe('the backup of the day', () => {
  test('is made once, at the first rest', async () => {
    let now = new Date('2026-11-22T08:00:00');
    let idle = 0;
    const folder = newFolder();
    const { backups, storage } = keeping([], () => now);
    const look = lookForRest({ backups, clock: () => now, idleSeconds: () => idle }, now.getTime());
    idle = 40;
    expect(await look()).toBe(false);
    writeBackupSettings(storage.settings, { folder });
    idle = 5;
    expect(await look()).toBe(false);
    idle = 40;
    expect([await look(), await look()]).toEqual([true, false]);
    now = new Date('2026-11-23T08:00:00');
    expect(await look()).toBe(true);
    expect(readdirSync(folder).filter((each) => each.endsWith('.sqlite'))).toHaveLength(2);
    now = new Date('2026-11-24T08:00:00');
    writeBackupSettings(storage.settings, { automatic: false });
    expect(await look()).toBe(false);
  });

  test('that fails waits an hour, and the screen says why', async () => {
    let now = new Date('2026-11-22T08:00:00');
    const folder = newFolder();
    const { backups, storage } = keeping([], () => now);
    writeBackupSettings(storage.settings, { folder });
    renameSync(folder, `${folder} khác`);
    const look = lookForRest({ backups, clock: () => now, idleSeconds: () => 60 }, now.getTime());
    expect(await look()).toBe(false);
    expect(backups.trouble()?.code).toBe('place-gone');
    renameSync(`${folder} khác`, folder);
    expect(await look()).toBe(false);
    now = new Date('2026-11-22T09:01:00');
    expect(await look()).toBe(true);
    expect(backups.trouble()).toBeNull();
  });
});
