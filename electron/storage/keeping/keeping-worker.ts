import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, done, ProblemError, problem, refused } from '../../domain/problem.ts';
import { backUp } from './back-up.ts';
import { examineBackup } from './backup-contents.ts';
import { copyData } from './copy-data.ts';
import type { KeepingJob, KeepingMessage, KeepingResult, OnBytes } from './keeping-job.ts';
import { stageRestore } from './restore.ts';

/** Entry of the worker that copies or examines data and ends: the window stays free. Any message stops it. */

let isStopped = false;
parentPort?.once('message', () => {
  isStopped = true;
});

function tell(message: KeepingMessage): void {
  parentPort?.postMessage(message);
}

const onBytes: OnBytes = (bytes, total) => {
  if (isStopped) throw new ProblemError([problem('keeping-cancelled', '')]);
  tell({ type: 'progress', done: bytes, total });
};

async function run(job: KeepingJob): Promise<KeepingResult> {
  switch (job.type) {
    case 'back-up':
      return backUp(job, onBytes);
    case 'examine':
      return examineBackup(job.file, job.nativeBinding, true);
    case 'stage-restore':
      return stageRestore(job, onBytes);
    case 'copy-data':
      return copyData(job, onBytes);
  }
}

async function answerOf(job: KeepingJob): Promise<Answer<KeepingResult>> {
  try {
    return done(await run(job));
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    return refused(problem('keeping-failed', '', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

tell({ type: 'end', answer: await answerOf(workerData as KeepingJob) });
parentPort?.close();
