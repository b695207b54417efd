import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
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
  /** Aborting ends the worker at once; the answer is then the problem `check-cancelled`. */
  readonly signal?: AbortSignal;
};

export type RepairedDocument = {
  readonly report: CheckReport;
  /** Null when nothing could be mended; then nothing is written. */
  readonly repaired: (Pick<NonNullable<Checked['repaired']>, 'mended' | 'left'> & { readonly path: string }) | null;
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function crashProblem(error: unknown): Problem {
  return problem(codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'check-out-of-memory' : 'check-file-broken', '');
}

/** Checks in a worker of its own, which is ended when it takes too long or too much. */
async function runCheck(job: CheckJob, surroundings: CheckSurroundings): Promise<Answer<Checked>> {
  const { workerUrl, signal, seconds = MOST_SECONDS } = surroundings;
  if (signal?.aborted) return refused(problem('check-cancelled', ''));
  const worker = new Worker(workerUrl, {
    workerData: job,
    execArgv: [],
    // pdf.js speaks of what it would need to draw; nothing is drawn.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  const settled = new AbortController();
  const answer = await new Promise<Answer<Checked>>((settle) => {
    const stop = (): void => settle(refused(problem('check-cancelled', '')));
    signal?.addEventListener('abort', stop, { signal: settled.signal });
    timer = setTimeout(() => settle(refused(problem('check-timeout', '', { seconds }))), seconds * 1000);
    worker.once('message', (message: Answer<Checked>) => settle(message));
    worker.once('error', (error) => settle(refused(crashProblem(error))));
    worker.once('exit', () => settle(refused(problem('check-file-broken', ''))));
  });
  clearTimeout(timer);
  settled.abort();
  await worker.terminate();
  return answer;
}

/** True when both paths lead to one file, through links and other ways of writing its name too. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((each) => stat(each, { bigint: true }).catch(() => null)));
  return first != null && second != null && first.ino === second.ino && first.dev === second.dev;
}

/**
 * Holds one finished file against Decree 30/2020/NĐ-CP. With `repair` a mended copy is made too, and only told: nothing is written.
 *
 * @param path of a .docx or .pdf; anything else, and what cannot be read, is answered with one problem
 */
export async function checkDocument(
  path: string,
  { repair }: { readonly repair: boolean },
  surroundings: CheckSurroundings,
): Promise<Answer<Checked>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? runCheck({ bytes: bytes.value, name: basename(path), repair }, surroundings) : bytes;
}

/** Checks a file and writes a mended copy to the target, whose folder must be there. The file itself is never written. */
export async function repairDocument(
  { path, target }: { readonly path: string; readonly target: string },
  surroundings: CheckSurroundings,
): Promise<Answer<RepairedDocument>> {
  if (await isSameFile(path, target)) return refused(problem('repair-over-original', ''));
  const checked = await checkDocument(path, { repair: true }, surroundings);
  if (!checked.ok) return checked;
  const { report, repaired } = checked.value;
  if (repaired === null) return done({ report, repaired: null });
  const written = await writeOutputFile(target, repaired.bytes);
  if (!written.ok) return written;
  return done({ report, repaired: { path: written.value, mended: repaired.mended, left: repaired.left } });
}
