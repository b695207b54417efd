import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { mayBeOpened } from '../../domain/attachment.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { safeFileName } from '../../domain/safe-file-name.ts';
import type { AttachmentStore } from '../ports.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { refusedBy } from './take-attachment.ts';

export type AttachedName = { readonly sha256: string; readonly fileName: string };

/** Writes the attached file out to the path; what is not whole any more is refused in words. */
export async function saveAttachment(
  store: AttachmentStore,
  { sha256, fileName }: AttachedName,
  target: string,
): Promise<Answer<string>> {
  try {
    return await writeOutputFile(target, await store.read(sha256, fileName));
  } catch (error) {
    return refusedBy(error);
  }
}

/**
 * Puts a copy for looking at into the folder, under its own name and not to be written: what is changed in it would be lost. Programs
 * and unknown kinds are refused.
 */
export async function copyToLookAt(
  store: AttachmentStore,
  file: AttachedName,
  folder: string,
): Promise<Answer<string>> {
  const name = safeFileName(file.fileName);
  if (!mayBeOpened(name)) return refused(problem('attachment-not-openable', name, { name }));
  const target = path.join(folder, file.sha256.slice(0, 12), name);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await rm(target, { force: true });
  const saved = await saveAttachment(store, file, target);
  if (!saved.ok) return saved;
  await chmod(target, 0o400);
  return done(target);
}
