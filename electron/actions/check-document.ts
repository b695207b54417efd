import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Checked, CheckJob } from '../documents/check/check-file.ts';
import type { CheckReport } from '../documents/check/finding.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import { readFileBytes } from './read-file-bytes.ts';
import { writeOutputFile } from './write-output-file.ts';

/** Longer than any document takes on a slow PC; what takes longer is made to. */
const MOST_SECONDS = 120;
const MOST_MEGABYTES = 2048;

export type CheckSurroundings = {
  /** The worker's entry: `check-worker.ts` in the repository, the built file in the application. */
  readonly workerUrl: URL;
  readonly seconds?: number;
};

export type CheckRequest = {
  readonly path: string;
  /** Folder for a mended copy; null for none. */
  readonly repairFolder: string | null;
};

export type CheckedDocument = {
  readonly report: CheckReport;
  /** Null when none was asked for or nothing could be mended. */
  readonly repaired: {
    readonly path: string;
    readonly mended: readonly { readonly rule: string; readonly count: number }[];
    readonly left: CheckReport;
  } | null;
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function crashProblem(error: unknown): Problem {
  return problem(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'check-out-of-memory' : 'check-file-broken', '');
}

/** Checks in a worker of its own, which is ended when it takes too long or too much. */
async function runCheck(
  job: CheckJob,
  { workerUrl, seconds = MOST_SECONDS }: CheckSurroundings,
): Promise<Answer<Checked>> {
  const worker = new Worker(workerUrl, {
    workerData: job,
    execArgv: [],
    // pdf.js speaks of what it would need to draw; nothing is drawn.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer<Checked>>((settle) => {
    timer = setTimeout(() => settle(refused(problem('check-timeout', '', { seconds }))), seconds * 1000);
    worker.once('message', (message: Answer<Checked>) => settle(message));
    worker.once('error', (error) => settle(refused(crashProblem(error))));
    worker.once('exit', () => settle(refused(problem('check-file-broken', ''))));
  });
  clearTimeout(timer);
  await worker.terminate();
  return answer;
}

/**
 * Holds one finished file against Decree 30/2020/NĐ-CP and, when asked, writes a mended copy under the same name into another
 * folder, which must be there. The file itself is never written.
 */
export async function checkDocument(
  request: CheckRequest,
  surroundings: CheckSurroundings,
): Promise<Answer<CheckedDocument>> {
  const { path, repairFolder } = request;
  const name = basename(path);
  const target = repairFolder === null ? null : join(repairFolder, name);
  if (target !== null && resolve(target) === resolve(path)) return refused(problem('repair-over-original', ''));
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const checked = await runCheck({ bytes: bytes.value, name, repair: target !== null }, surroundings);
  if (!checked.ok) return checked;
  const { report, repaired } = checked.value;
  if (repaired === null || target === null) return done({ report, repaired: null });
  const written = await writeOutputFile(target, repaired.bytes);
  if (!written.ok) return written;
  return done({ report, repaired: { path: written.value, mended: repaired.mended, left: repaired.left } });
}
