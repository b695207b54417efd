import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Problem, problem } from '../domain/problem.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Makes the folder and those above it where they are missing. Level by level: `mkdir` with `recursive` never returns where a file
 * system answers «not there» to a new folder in one that is (/proc).
 */
async function make(folder: string): Promise<void> {
  const standing = await stat(folder).catch((error: unknown) => codeOf(error));
  if (standing === 'ENOENT') {
    await make(dirname(folder));
    await mkdir(folder);
  } else if (typeof standing === 'string') throw Object.assign(new Error(standing), { code: standing });
  else if (!standing.isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
}

/** Null when the folder is there, else why it cannot be. */
export async function makeOutputFolder(folder: string): Promise<Problem | null> {
  try {
    await make(resolve(folder));
    return null;
  } catch (error) {
    const isFileInTheWay = ['ENOTDIR', 'EEXIST'].includes(codeOf(error));
    return problem(isFileInTheWay ? 'output-folder-is-file' : 'output-folder-not-writable', folder, { folder });
  }
}
