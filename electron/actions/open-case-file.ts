import { readFile } from 'node:fs/promises';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, problem, refused } from '../domain/problem.ts';
import { decodeCaseFile, readCaseFile } from './read-case-file.ts';

/** What the system answers when a read fails, as the problem a person can act on. */
const PROBLEM_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
};

/** The case in the file at `path`, or all that is wrong with the file. Facts that contradict one another are let in: they are to be mended. */
export async function openCaseFile(path: string): Promise<Answer<InspectionCase>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return refused(problem(PROBLEM_CODES[bytes.code ?? ''] ?? 'file-not-readable', path, { path }));
  const text = decodeCaseFile(bytes);
  return text.ok ? readCaseFile(text.value) : text;
}
