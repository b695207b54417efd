import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, done, ProblemError, problem, refused } from '../domain/problem.ts';
import { sniff } from './check/sniff.ts';
import { readWord } from './check/word/read-word.ts';
import { compareReturned, heldTogether } from './returned/compare-returned.ts';
import type { ReceivedPlan } from './returned/read-plan-file.ts';
import { draftsNamedIn } from './returned/read-text.ts';
import type { Identified, ReturnedJob, Tracked } from './returned/returned-job.ts';
import type { Comparison } from './returned/suggestion.ts';
import { trackChanges } from './returned/track-changes.ts';

/** Entry of the worker that reads one edited file, or writes the changes between two drafts, and ends. */

/** A file that shares less with a draft was not made from it. */
const LEAST_COMMON = 0.3;

function identify({ bytes, name }: ReturnedJob & { type: 'identify' }): Answer<Identified> {
  const format = sniff(bytes, name);
  if (typeof format !== 'string') return refused(format);
  if (format !== 'docx') return refused(problem('returned-not-word', ''));
  return done({ drafts: draftsNamedIn(readWord(bytes)) });
}

/** The draft's Word file as it was handed out, in the same letterhead. */
async function writtenAgain({ document, draftId, letterhead }: ReturnedJob & { type: 'compare' }): Promise<Uint8Array> {
  if (letterhead !== undefined) {
    const { writeWithLetterhead } = await import('./letterhead/write-with-letterhead.ts');
    return (await writeWithLetterhead(document, letterhead, undefined, draftId)).bytes;
  }
  const { writeWord } = await import('./word/write-word.ts');
  return writeWord(document, undefined, draftId);
}

async function compare(job: ReturnedJob & { type: 'compare' }): Promise<Answer<Comparison>> {
  const { document, bytes, isOurs } = job;
  const original = await writtenAgain(job);
  if (!isOurs) {
    const { setting } = heldTogether(document, original, bytes);
    if (setting.pairs.length < setting.old.length * LEAST_COMMON) return refused(problem('returned-not-ours', ''));
  }
  return done(compareReturned({ document, original, edited: bytes }));
}

async function track({ old, now, date }: ReturnedJob & { type: 'track' }): Promise<Answer<Tracked>> {
  const { writeWord } = await import('./word/write-word.ts');
  const [before, after] = [await writeWord(old), await writeWord(now)];
  return done({ bytes: trackChanges({ document: old, before, after, date }) });
}

async function plan({ bytes, name, targets }: ReturnedJob & { type: 'plan' }): Promise<Answer<ReceivedPlan>> {
  const { excelProblem, readPlanFile } = await import('./returned/read-plan-file.ts');
  const format = excelProblem(bytes, name) ?? sniff(bytes, name);
  if (format === 'pdf') return refused(problem('plan-file-pdf', ''));
  return typeof format === 'string' ? done(await readPlanFile(bytes, format, targets)) : refused(format);
}

async function answerOf(job: ReturnedJob): Promise<Answer<Identified | Comparison | Tracked | ReceivedPlan>> {
  try {
    if (job.type === 'plan') return await plan(job);
    if (job.type === 'identify') return identify(job);
    return await (job.type === 'compare' ? compare(job) : track(job));
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    // A file made to break a reader breaks it in ways nobody named; it is never told with a stack.
    return refused(problem('check-file-broken', ''));
  }
}

parentPort?.postMessage(await answerOf(workerData as ReturnedJob));
