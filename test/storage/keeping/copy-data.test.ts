import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ProblemError, problem } from '../../../electron/domain/problem.ts';
import { copyData, examineTarget } from '../../../electron/storage/keeping/copy-data.ts';
import { placeWarnings } from '../../../electron/storage/keeping/place-warnings.ts';
import { openFolder } from '../data-folders.ts';
import { RICH_CASE } from '../rich-case.ts';
import { folderInUse, newFolder, refusalOf } from './kept-data.ts';

test('data copied to another folder opens there, and the old folder stays', async () => {
  const { dataFolder, storage } = folderInUse();
  writeFileSync(path.join(dataFolder, 'window.json'), '{"language":"en"}');
  const target = newFolder('Ổ D dữ liệu');
  expect(examineTarget(dataFolder, target)).toEqual({ ok: true, value: null });
  expect(readdirSync(target)).toEqual([]);
  await copyData({ dataFolder, target }, () => {});
  expect(readdirSync(target).sort()).toEqual(['attachments', 'ket-luan.db', 'window.json']);
  expect(readFileSync(path.join(target, 'attachments/ab/ab12'), 'utf8')).toBe('biên bản làm việc');
  expect(openFolder(target).inspections.readCase(RICH_CASE.id)).toEqual(storage.inspections.readCase(RICH_CASE.id));
});

test('a folder with data of its own is used as it is', () => {
  const { dataFolder } = folderInUse();
  const other = folderInUse();
  expect(examineTarget(dataFolder, other.dataFolder)).toEqual({ ok: true, value: 1 });
});

test('folders that cannot take the data are refused', () => {
  const { dataFolder } = folderInUse();
  const full = newFolder();
  writeFileSync(path.join(full, 'thư riêng.txt'), '');
  const inner = path.join(dataFolder, 'trong');
  mkdirSync(inner);
  const codes = [full, dataFolder, inner, path.dirname(dataFolder), path.join(full, 'không có')].map((target) => {
    const answer = examineTarget(dataFolder, target);
    return answer.ok ? 'taken' : answer.problems[0]?.code;
  });
  expect(codes).toEqual([
    'data-folder-not-empty',
    'data-folder-same',
    'data-folder-inside',
    'data-folder-inside',
    'place-gone',
  ]);
});

test('a copy that is stopped leaves the new folder empty and the data in use', async () => {
  const { dataFolder, storage } = folderInUse();
  const target = newFolder();
  const stopped = copyData({ dataFolder, target }, (done) => {
    if (done > 0) throw new ProblemError([problem('keeping-cancelled', '')]);
  });
  expect(await refusalOf(() => stopped)).toEqual(['keeping-cancelled']);
  expect(readdirSync(target)).toEqual([]);
  expect(storage.inspections.readCase(RICH_CASE.id)).not.toBeNull();
});

test('folders kept in step with a server, and those on a network, are warned of', () => {
  const codes = (folder: string, environment = {}) => placeWarnings(folder, environment).map((each) => each.code);
  expect(codes('C:\\Users\\Lan\\OneDrive - Tỉnh\\Kết luận')).toEqual(['folder-is-synced']);
  expect(codes('/home/lan/Dropbox/dữ liệu')).toEqual(['folder-is-synced']);
  expect(codes('D:\\Đám mây\\dữ liệu', { OneDrive: 'D:\\Đám mây' })).toEqual(['folder-is-synced']);
  expect(codes('\\\\maychu\\chung\\dữ liệu')).toEqual(['folder-on-network']);
  expect(codes(newFolder())).toEqual([]);
});
