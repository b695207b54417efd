import { type FileHandle, open, stat } from 'node:fs/promises';
import { type Answer, done, problem, refused } from '../domain/problem.ts';

const MOST_BYTES = 200 * 1024 * 1024;

/** What the system answers when a file is not read, as far as a person can act on it. */
const PROBLEM_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'check-file-gone',
  ENOTDIR: 'check-file-gone',
  EACCES: 'check-file-forbidden',
  EPERM: 'check-file-forbidden',
  EBUSY: 'check-file-in-use',
};

async function bytesOfOpen(file: FileHandle): Promise<Answer<Uint8Array>> {
  const { size } = await file.stat();
  if (size > MOST_BYTES) return refused(problem('check-file-too-large', '', { megabytes: MOST_BYTES / 1024 / 1024 }));
  return done(await file.readFile());
}

/** A file a person chose, whole; refused when it cannot be read, is no file or is larger than any document. */
export async function readFileBytes(path: string): Promise<Answer<Uint8Array>> {
  try {
    // Looked at before it is opened: a named pipe would keep the opening waiting.
    if (!(await stat(path)).isFile()) return refused(problem('check-not-a-file', ''));
    const file = await open(path, 'r');
    try {
      return await bytesOfOpen(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refused(problem(PROBLEM_CODES[code] ?? 'check-file-not-read', '', { reason: code }));
  }
}
