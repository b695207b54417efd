import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Storage } from '../../../electron/actions/ports.ts';
import { ProblemError } from '../../../electron/domain/problem.ts';
import { backUp } from '../../../electron/storage/keeping/back-up.ts';
import type { OnBytes } from '../../../electron/storage/keeping/keeping-job.ts';
import { openFolder } from '../data-folders.ts';
import { RICH_CASE } from '../rich-case.ts';

/** Folders of a test's own under a name with letters of Vietnamese and spaces. */
export function newFolder(name = 'Dữ liệu đoàn kiểm tra'): string {
  const outer = mkdtempSync(path.join(tmpdir(), 'ket-luan-keeping-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const folder = path.join(outer, name);
  mkdirSync(folder);
  return folder;
}

/** A data folder in use, with one case and two attached files. */
export function folderInUse(): { readonly dataFolder: string; readonly storage: Storage } {
  const dataFolder = newFolder();
  const storage = openFolder(dataFolder);
  storage.inspections.insertCase(RICH_CASE);
  attach(dataFolder, 'ab/ab12', 'biên bản làm việc');
  attach(dataFolder, 'cd/cd34', 'ảnh chụp');
  return { dataFolder, storage };
}

export function attach(folder: string, name: string, content: string): void {
  const file = path.join(folder, 'attachments', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export const MADE_AT = '2026-11-21T19:03:00.000Z';
export const FIRST_NAME = 'ket-luan-2026-11-22-0203.sqlite';

export function backedUp(dataFolder: string, backupFolder: string, name = FIRST_NAME, onBytes: OnBytes = () => {}) {
  return backUp({ dataFolder, backupFolder, name, now: MADE_AT, today: '2026-11-22' }, onBytes);
}

/** The codes of the problems that a job was refused with. */
export async function refusalOf(job: () => unknown): Promise<readonly string[]> {
  try {
    await job();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((each) => each.code);
    throw error;
  }
  return [];
}
