import { type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';

/** What the system answers when a write fails, as the problem a person can act on. */
const PROBLEM_CODES: Readonly<Record<string, string>> = {
  // The folder was there a moment ago: a file system that takes no new files (/proc) answers so.
  ENOENT: 'output-folder-not-writable',
  ENOTDIR: 'output-folder-missing',
  EACCES: 'output-folder-not-writable',
  EPERM: 'output-folder-not-writable',
  EROFS: 'output-folder-not-writable',
  ENOSPC: 'output-disk-full',
  EDQUOT: 'output-disk-full',
  EFBIG: 'output-disk-full',
  EBUSY: 'output-file-in-use',
  EISDIR: 'output-path-is-folder',
  ENAMETOOLONG: 'output-name-too-long',
};

/** Windows refuses to replace a file that Word or a PDF reader holds open with any of these. */
const IN_USE_AT_RENAME: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function writeProblem(error: unknown, path: string): Problem {
  const code = codeOf(error);
  return problem(PROBLEM_CODES[code] ?? 'output-not-written', path, { path, folder: dirname(path), reason: code });
}

function renameProblem(error: unknown, path: string): Problem {
  return IN_USE_AT_RENAME.has(codeOf(error))
    ? problem('output-file-in-use', path, { path, folder: dirname(path) })
    : writeProblem(error, path);
}

/** A link is followed, so that the file it points to is replaced and the link stays. */
async function realTarget(path: string): Promise<string> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ? realpath(path).catch(() => path) : path;
}

/** A write-protected file is one somebody wants to keep, and one open elsewhere may be locked; a rename would pass over the first. */
async function openRefusal(path: string): Promise<Problem | null> {
  try {
    await (await open(path, 'r+')).close();
    return null;
  } catch (error) {
    const isLocked = codeOf(error) === 'EBUSY' || codeOf(error) === 'ETXTBSY';
    return problem(isLocked ? 'output-file-in-use' : 'output-file-protected', path, { path });
  }
}

/** What stands at the path already and forbids a file there. */
async function obstacle(path: string): Promise<Problem | null> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) return problem('output-folder-missing', path, { path, folder: dirname(path) });
  const standing = await stat(path).catch(() => null);
  if (standing?.isDirectory()) return problem('output-path-is-folder', path, { path });
  if (standing === null) return null;
  return openRefusal(path);
}

async function writeAndSync(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable. Windows cannot open a folder; its file system journals renames. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, synced, then renamed over the old one. Whatever fails, the
 * old file stays as it was and the temporary file is removed. Answers the path written.
 */
export async function writeOutputFile(path: string, bytes: Uint8Array): Promise<Answer<string>> {
  const target = await realTarget(path);
  const inTheWay = await obstacle(target);
  if (inTheWay !== null) return refused(inTheWay);
  const temporary = join(dirname(target), `.ket-luan-${crypto.randomUUID()}.tmp`);
  try {
    await writeAndSync(await open(temporary, 'wx'), bytes);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return refused(writeProblem(error, path));
  }
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return refused(renameProblem(error, path));
  }
  await syncFolder(dirname(target));
  return done(path);
}
