import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type LetterheadFile, type LetterheadReport, MOST_LETTERHEAD_MEGABYTES } from '../domain/letterhead.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';

/** Longer than any letterhead takes on a slow PC; what takes longer is made to. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024;

export type LetterheadSurroundings = {
  /** The worker's entry: `letterhead-worker.ts` in the repository, the built file in the application. */
  readonly workerUrl: URL;
  readonly seconds?: number;
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Reads a file as it was given; one that is too large is not read at all. */
export async function readLetterheadFile(path: string): Promise<Answer<LetterheadFile>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MOST_LETTERHEAD_MEGABYTES * 1024 * 1024)
        return refused(problem('letterhead-too-large', path, { megabytes: MOST_LETTERHEAD_MEGABYTES }));
      return done({ name: basename(path).normalize('NFC'), bytes: new Uint8Array(await file.readFile()) });
    } finally {
      await file.close();
    }
  } catch (error) {
    return refused(problem('check-file-not-read', path, { reason: codeOf(error) }));
  }
}

/** Tries a letterhead with a document of our own, in a worker that is ended when it takes too long or too much. */
export async function examineLetterhead(
  file: LetterheadFile,
  { workerUrl, seconds = MOST_SECONDS }: LetterheadSurroundings,
): Promise<Answer<LetterheadReport>> {
  const worker = new Worker(workerUrl, {
    workerData: file,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer<LetterheadReport>>((settle) => {
    timer = setTimeout(() => settle(refused(problem('check-timeout', '', { seconds }))), seconds * 1000);
    worker.once('message', (message: Answer<LetterheadReport>) => settle(message));
    worker.once('error', () => settle(refused(problem('check-file-broken', ''))));
    worker.once('exit', () => settle(refused(problem('check-file-broken', ''))));
  });
  clearTimeout(timer);
  await worker.terminate();
  return answer;
}
