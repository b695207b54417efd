import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { OnProgress } from '../../documents/progress.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { MOST_ROWS } from '../../spreadsheet/excel-list.ts';
import type { ListMessage, ListRows } from '../../spreadsheet/list-messages.ts';
import { writeOutputFile } from '../write-output-file.ts';
import type { Listed } from './listed.ts';

export type ListSurroundings = {
  /** The worker's entry: `list-worker.ts` in the repository, the built `list-worker.js` in the application. */
  readonly workerUrl: URL;
  readonly onProgress?: OnProgress;
  /** Aborting ends the worker at once; the answer is then the problem `export-cancelled`. */
  readonly signal?: AbortSignal;
};

/** Rows asked for at once, so that the window is answered in between. */
const PART = 1_000;

/**
 * Writes a list as an Excel file, off the main thread. A refused or cancelled export leaves the file that was there. Answers the
 * path written.
 */
export async function exportList(
  listed: Listed,
  path: string,
  surroundings: ListSurroundings,
): Promise<Answer<string>> {
  if (listed.total > MOST_ROWS) return refused(problem('list-too-long', '', { count: listed.total, most: MOST_ROWS }));
  if (surroundings.signal?.aborted) return refused(problem('export-cancelled', ''));
  const made = await makeFile(listed, surroundings);
  return made.ok ? writeOutputFile(path, made.value) : made;
}

async function makeFile(
  listed: Listed,
  { workerUrl, onProgress, signal }: ListSurroundings,
): Promise<Answer<Uint8Array>> {
  const { rows: _, total: __, fileName: ___, ...head } = listed;
  const worker = new Worker(workerUrl, { workerData: head, execArgv: [] });
  const settled = new AbortController();
  const answer = new Promise<Answer<Uint8Array>>((resolve) => {
    const cancel = () => resolve(refused(problem('export-cancelled', '')));
    signal?.addEventListener('abort', cancel, { signal: settled.signal });
    worker.on('message', (message: ListMessage) =>
      resolve(message.type === 'done' ? done(message.bytes) : refused(...message.problems)),
    );
    worker.once('error', (error) => resolve(refused(crashProblem(error))));
    worker.once('exit', (code) => resolve(refused(problem('export-failed', '', { reason: `exit ${code}` }))));
  });
  try {
    await sendRows(listed, worker, onProgress, signal);
    return await answer;
  } finally {
    settled.abort();
    await worker.terminate();
  }
}

function crashProblem(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return problem('export-out-of-memory', '');
  return problem('export-failed', '', { reason: error instanceof Error ? error.message : String(error) });
}

async function sendRows(listed: Listed, worker: Worker, onProgress?: OnProgress, signal?: AbortSignal): Promise<void> {
  let sent = 0;
  for (let isLast = false; !isLast; ) {
    const rows = listed.rows(sent, PART);
    sent += rows.length;
    isLast = rows.length < PART;
    if (signal?.aborted) return;
    worker.postMessage({ rows, isLast } satisfies ListRows);
    onProgress?.({ stage: isLast ? 'writing' : 'reading', done: sent, total: listed.total });
    await nextTurn();
  }
}
