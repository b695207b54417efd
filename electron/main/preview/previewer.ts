import { Worker } from 'node:worker_threads';
import type { PreviewedDocument } from '../../actions/preview-document.ts';
import type { Answer } from '../../domain/problem.ts';
import type { NumberedJob, PreviewJob } from './preview-job.ts';

/** Milliseconds without a preview after which the worker ends and gives its memory back. */
const IDLE = 120_000;

type Drawn = Answer<PreviewedDocument>;
type Waiting = { readonly resolve: (answer: Drawn) => void; readonly reject: (error: Error) => void };

/**
 * Draws previews in a worker that is kept, so that only the first one waits for its start. A worker that fails rejects what it
 * was asked; the next preview starts a new one.
 */
export function previewer(workerUrl: URL): (job: PreviewJob) => Promise<Drawn> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  let timer: NodeJS.Timeout | undefined;

  function end(ended: Worker, error: Error): void {
    if (worker === ended) worker = null;
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  }

  function started(): Worker {
    const made = new Worker(workerUrl, { execArgv: [] });
    made.on('message', ({ number, answer }: { readonly number: number; readonly answer: Drawn }) => {
      waiting.get(number)?.resolve(answer);
      waiting.delete(number);
      restLater();
    });
    made.once('error', (error) => end(made, error instanceof Error ? error : new Error(String(error))));
    made.once('exit', (code) => end(made, new Error(`preview worker: exit ${code}`)));
    // An open worker keeps nothing from closing.
    made.unref();
    return made;
  }

  function restLater(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const idle = waiting.size === 0 ? worker : null;
      if (idle === null) return;
      worker = null;
      void idle.terminate();
    }, IDLE).unref();
  }

  return (job) => {
    worker ??= started();
    const numbered: NumberedJob = { number: ++last, job };
    const open = worker;
    return new Promise<Drawn>((resolve, reject) => {
      waiting.set(numbered.number, { resolve, reject });
      open.postMessage(numbered);
    });
  };
}
