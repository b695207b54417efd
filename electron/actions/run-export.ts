import { Worker } from 'node:worker_threads';
import type { ExportedDocument, ExportJob, ExportMessage } from '../documents/export-job.ts';
import type { OnProgress } from '../documents/progress.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import { draftFaults } from './draft-document.ts';
import { locateCharacters } from './locate-characters.ts';

export type ExportSurroundings = {
  /** The worker's entry: `export-worker.ts` in the repository, the built `export-worker.js` in the application. */
  readonly workerUrl: URL;
  readonly onProgress?: OnProgress;
  /** Aborting ends the worker at once; the answer is then the problem `export-cancelled`. */
  readonly signal?: AbortSignal;
  /** Most memory of the worker in MB; without it, what Node allows. */
  readonly megabytes?: number;
};

function crashProblem(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return problem('export-out-of-memory', '');
  return problem('export-failed', '', { reason: error instanceof Error ? error.message : String(error) });
}

/**
 * Makes one document file off the main thread, in a worker of its own: the Word writer counts ids through the whole process, so
 * only a fresh one gives the same bytes each time. Answers the bytes and the notices; writes nothing.
 */
export async function runExport(job: ExportJob, surroundings: ExportSurroundings): Promise<Answer<ExportedDocument>> {
  const { workerUrl, onProgress, signal, megabytes } = surroundings;
  const faults = draftFaults(job);
  if (faults.length > 0) return refused(...faults);
  if (signal?.aborted) return refused(problem('export-cancelled', ''));
  // Without the parent's flags: a flag of a test runner or a debugger in the worker would change what it does.
  const worker = new Worker(workerUrl, {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const settled = new AbortController();
  const answer = await new Promise<Answer<ExportedDocument>>((resolve) => {
    signal?.addEventListener('abort', () => resolve(refused(problem('export-cancelled', ''))), {
      signal: settled.signal,
    });
    worker.on('message', (message: ExportMessage) => {
      if (message.type === 'progress') onProgress?.(message.progress);
      else if (message.type === 'refused')
        resolve(refused(...locateCharacters(message.problems, job.inspectionCase, job.language)));
      else resolve(done({ bytes: message.bytes, notices: message.notices, draft: message.draft }));
    });
    worker.once('error', (error) => resolve(refused(crashProblem(error))));
    worker.once('exit', (code) => resolve(refused(problem('export-failed', '', { reason: `exit ${code}` }))));
  });
  settled.abort();
  await worker.terminate();
  return answer;
}
