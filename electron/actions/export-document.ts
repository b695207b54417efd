import type { ExportFormat, ExportJob, WrittenDraft } from '../documents/export-job.ts';
import type { Progress } from '../documents/progress.ts';
import { type Answer, done } from '../domain/problem.ts';
import { type ExportSurroundings, runExport } from './run-export.ts';
import { writeOutputFile } from './write-output-file.ts';

/** One file to make: its format and where it goes. */
export type ExportTarget = {
  readonly format: ExportFormat;
  readonly path: string;
};

/**
 * Makes the document in each format, then writes them. Nothing is written before all are made, so that Word and PDF of one export say the
 * same or stay as they were. Answers the paths written. `onDraft` hears what the Word file says, once it lies where it should.
 */
export async function exportDocument(
  job: Omit<ExportJob, 'format'>,
  targets: readonly ExportTarget[],
  surroundings: ExportSurroundings,
  onDraft?: (draft: WrittenDraft) => void,
): Promise<Answer<readonly string[]>> {
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const drafts: WrittenDraft[] = [];
  for (const [index, { format, path }] of targets.entries()) {
    const onProgress = (progress: Progress) => surroundings.onProgress?.(overall(progress, index, targets.length));
    const made = await runExport({ ...job, format }, { ...surroundings, onProgress });
    if (!made.ok) return made;
    files.push({ path, bytes: made.value.bytes });
    if (made.value.draft !== null) drafts.push(made.value.draft);
  }
  // Saving takes no time beside writing: the bar stands at its end.
  surroundings.onProgress?.({ stage: 'saving', done: files.length, total: files.length });
  for (const { path, bytes } of files) {
    const written = await writeOutputFile(path, bytes);
    if (!written.ok) return written;
  }
  for (const draft of drafts) onDraft?.(draft);
  return done(files.map((each) => each.path));
}

/** Progress of one file of several as progress of the whole, so that the bar never runs backwards. */
function overall(progress: Progress, index: number, files: number): Progress {
  return { ...progress, done: index * progress.total + progress.done, total: files * progress.total };
}
