import { Worker } from 'node:worker_threads';
import { type Answer, problem, refused } from '../../domain/problem.ts';
import type { KeepingJob, KeepingMessage, KeepingResult, OnBytes } from '../../storage/keeping/keeping-job.ts';

export type KeepingSurroundings = {
  readonly workerUrl: URL;
  readonly onBytes?: OnBytes;
  /** Aborting stops the job at its next step; the answer is then `keeping-cancelled`. */
  readonly signal?: AbortSignal;
};

/** Runs one job in a worker of its own, which cleans up after itself when it is stopped. */
export async function runKeepingJob(
  job: KeepingJob,
  { workerUrl, onBytes, signal }: KeepingSurroundings,
): Promise<Answer<KeepingResult>> {
  if (signal?.aborted) return refused(problem('keeping-cancelled', ''));
  const worker = new Worker(workerUrl, { workerData: job, execArgv: [] });
  const stop = () => worker.postMessage('stop');
  signal?.addEventListener('abort', stop);
  const answer = await new Promise<Answer<KeepingResult>>((resolve) => {
    const fail = (reason: string) => resolve(refused(problem('keeping-failed', '', { reason })));
    worker.on('message', (message: KeepingMessage) => {
      if (message.type === 'progress') onBytes?.(message.done, message.total);
      else resolve(message.answer);
    });
    worker.once('error', (error) => fail(error.message));
    worker.once('exit', (code) => fail(`exit ${code}`));
  });
  signal?.removeEventListener('abort', stop);
  await worker.terminate();
  return answer;
}
