import type { OfficialDocument } from '../../documents/model/official-document.ts';
import { type Answer, problem, refused } from '../../domain/problem.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { runReturnedJob } from './run-returned-job.ts';

export type ChangesRequest = {
  readonly old: OfficialDocument;
  readonly now: OfficialDocument;
  /** Of the new text: ISO date-time put on every change. */
  readonly date: string;
  readonly path: string;
};

/** Writes a Word file with tracked changes between two drafts. Answers the path written. */
export async function writeChanges({ old, now, date, path }: ChangesRequest, workerUrl: URL): Promise<Answer<string>> {
  const tracked = await runReturnedJob({ type: 'track', old, now, date: wordDate(date) }, workerUrl);
  return tracked.ok ? writeOutputFile(path, tracked.value.bytes) : tracked;
}

/** Word takes whole seconds. */
function wordDate(date: string): string {
  return date.length === 10 ? `${date}T00:00:00Z` : date.replace(/\.\d+Z$/, 'Z');
}

export function draftNotFound(draftId: string) {
  return refused(problem('draft-not-found', '', { id: draftId }));
}
