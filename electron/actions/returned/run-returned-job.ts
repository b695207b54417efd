import { Worker } from 'node:worker_threads';
import type { ResultOf, ReturnedJob } from '../../documents/returned/returned-job.ts';
import { problem, refused } from '../../domain/problem.ts';

/** Longer than any document takes on a slow PC; what takes longer is made to. */
const MOST_SECONDS = 120;
const MOST_MEGABYTES = 2048;

/** Runs one job on a returned file in a worker of its own, which is ended when it takes too long or too much, or nobody waits any more. */
export async function runReturnedJob<Job extends ReturnedJob>(
  job: Job,
  workerUrl: URL,
  { seconds = MOST_SECONDS, signal }: { readonly seconds?: number; readonly signal?: AbortSignal } = {},
): Promise<ResultOf<Job>> {
  const worker = new Worker(workerUrl, {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<ResultOf<Job>>((settle) => {
    const refuse = (code: string, values = {}) => settle(refused(problem(code, '', values)) as ResultOf<Job>);
    timer = setTimeout(() => refuse('check-timeout', { seconds }), seconds * 1000);
    worker.once('message', settle);
    worker.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      refuse(isMemory ? 'check-out-of-memory' : 'check-file-broken');
    });
    worker.once('exit', () => refuse('check-file-broken'));
    if (signal?.aborted === true) refuse('plan-file-cancelled');
    signal?.addEventListener('abort', () => refuse('plan-file-cancelled'), { once: true });
  });
  clearTimeout(timer);
  await worker.terminate();
  return answer;
}
