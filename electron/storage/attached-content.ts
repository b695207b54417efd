import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_ATTACHMENT } from '../domain/attachment.ts';
import { ProblemError, problem } from '../domain/problem.ts';

export type OnBytes = (done: number, total: number) => void;
export type Content = { readonly sha256: string; readonly size: number };

const CHUNK = 1024 * 1024;
const UNFINISHED = '.part';

/** `attachments/3f/3f0a…`: two letters a folder, so that none gets too full. */
export function contentPath(folder: string, sha256: string): string {
  return path.join(folder, sha256.slice(0, 2), sha256);
}

/** Copies that a power cut left unfinished. */
export function removeUnfinished(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const each of readdirSync(folder)) if (each.endsWith(UNFINISHED)) rmSync(path.join(folder, each));
}

/**
 * Copies what is read into the folder under its hash, piece by piece; it has its name only once it is whole and on the disk. What is
 * there already and unharmed stays as it is.
 *
 * @throws ProblemError `attachment-empty`, `attachment-too-large`; what `pieces` and the file system throw; the signal's reason
 */
export async function keepContent(
  folder: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  { onBytes = () => undefined, total = 0, signal }: { onBytes?: OnBytes; total?: number; signal?: AbortSignal } = {},
): Promise<Content> {
  const unfinished = path.join(folder, randomUUID() + UNFINISHED);
  const hash = createHash('sha256');
  let size = 0;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        size += piece.length;
        if (size > LARGEST_ATTACHMENT) throw tooLarge(name, size);
        hash.update(piece);
        await file.writeFile(piece);
        onBytes(size, total);
      }
      if (size === 0) throw new ProblemError([problem('attachment-empty', name, { name })]);
      await file.sync();
    } finally {
      await file.close();
    }
    const content = { sha256: hash.digest('hex'), size };
    await putInPlace(folder, unfinished, content);
    return content;
  } finally {
    await rm(unfinished, { force: true });
  }
}

export function tooLarge(name: string, size: number): ProblemError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new ProblemError([
    problem('attachment-too-large', name, { name, size: megabytes(size), most: megabytes(LARGEST_ATTACHMENT) }),
  ]);
}

async function putInPlace(folder: string, unfinished: string, { sha256, size }: Content): Promise<void> {
  const target = contentPath(folder, sha256);
  // One of another size was harmed; one of the same size is replaced by the very same bytes or by the right ones.
  const isSame = sizeOfContent(target) === size && (await hashOf(target)) === sha256;
  if (isSame) return;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await rename(unfinished, target);
  await syncFolder(path.dirname(target));
  await syncFolder(folder);
}

/** Makes the rename itself durable. Windows cannot open a folder; its file system journals renames. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Bytes of a file, null where there is none. */
export function sizeOfContent(file: string): number | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  for await (const piece of piecesOf(handle)) hash.update(piece);
  return hash.digest('hex');
}

/** The file in pieces; it is closed at the end. */
export async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The whole content, held against its hash; null where it is not what it was. */
export async function readContent(file: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(file);
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
