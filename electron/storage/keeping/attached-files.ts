import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError, problem } from '../../domain/problem.ts';
import { flush } from './copy-database.ts';
import type { OnBytes } from './keeping-job.ts';

/** A file of the folder `attachments/`, named from there with slashes. */
export type AttachedFile = { readonly path: string; readonly bytes: number };

/** Files that belong to the data beside the database; none of them is ever changed once it is there. */
export function attachmentsOf(folder: string): string {
  return path.join(folder, 'attachments');
}

const UNFINISHED = '.part';

/** All files under the folder, none when it is not there. */
export function filesIn(folder: string): readonly AttachedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.endsWith(UNFINISHED))
    .map((each) => path.join(each.parentPath, each.name))
    .map((file) => ({ path: path.relative(folder, file).replaceAll(path.sep, '/'), bytes: statSync(file).size }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Whether the file is there, whole. */
export function isThere(folder: string, { path: name, bytes }: AttachedFile): boolean {
  return statSync(path.join(folder, name), { throwIfNoEntry: false })?.size === bytes;
}

export function bytesOf(files: readonly AttachedFile[]): number {
  return files.reduce((sum, each) => sum + each.bytes, 0);
}

/**
 * Copies files that the other folder does not have yet; each is read back and held against its source before it gets its name.
 *
 * @throws file system errors; ProblemError `copy-differs`; whatever `onBytes` throws.
 */
export async function copyFiles(
  files: readonly AttachedFile[],
  from: string,
  to: string,
  onBytes: OnBytes,
): Promise<void> {
  const total = bytesOf(files);
  let done = 0;
  for (const each of files) {
    onBytes(done, total);
    if (!isThere(to, each)) await copyWhole(path.join(from, each.path), path.join(to, each.path));
    done += each.bytes;
  }
  onBytes(total, total);
}

async function copyWhole(source: string, target: string): Promise<void> {
  const unfinished = target + UNFINISHED;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  try {
    await copyFile(source, unfinished);
    flush(unfinished);
    if ((await hashOf(source)) !== (await hashOf(unfinished)))
      throw new ProblemError([problem('copy-differs', source, { file: source })]);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}
