import { open } from 'node:fs/promises';
import { type Answer, done, problem, refused } from '../domain/problem.ts';

const MOST_BYTES = 200 * 1024 * 1024;

/** A file a person chose, whole; refused when it cannot be read or is larger than any document. */
export async function readFileBytes(path: string): Promise<Answer<Uint8Array>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES)
        return refused(problem('check-file-too-large', '', { megabytes: MOST_BYTES / 1024 / 1024 }));
      return done(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refused(problem('check-file-not-read', '', { reason }));
  }
}
