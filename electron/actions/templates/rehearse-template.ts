import { Worker } from 'node:worker_threads';
import type { RehearsalReport } from '../../documents/lint/rehearse.ts';
import type { RehearsalJob, RehearsalMessage } from '../../documents/rehearsal-job.ts';
import type { VersionAt } from '../../domain/office-template.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { TemplateStore } from '../ports.ts';
import { type ReadTemplate, readTemplate } from './read-template.ts';
import { allOfficeTexts, textsByPath } from './used-template.ts';

/** Longer than the longest honest rehearsal, that of what all kinds share, takes on a slow PC. */
const MOST_SECONDS = 600;
const MOST_MEGABYTES = 2048;

export type RehearsalSurroundings = {
  /** The worker's entry: `rehearsal-worker.ts` in the repository, the built file in the application. */
  readonly workerUrl: URL;
  readonly seconds?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting ends the worker at once; the answer is then the problem `template-rehearsal-cancelled`. */
  readonly signal?: AbortSignal;
};

export type RehearsedTemplate = RehearsalReport & { readonly view: ReadTemplate | null };

/**
 * Rehearses the stored text of a version and notes on it when nothing was found. Off the main thread; a text that was changed
 * meanwhile is not the one that passed.
 */
export async function rehearseTemplate(
  templates: TemplateStore,
  at: VersionAt,
  job: Omit<RehearsalJob, 'folder' | 'texts'>,
  surroundings: RehearsalSurroundings,
): Promise<Answer<RehearsedTemplate>> {
  const read = readTemplate(templates, at);
  if (!read.ok) return read;
  const { template, version } = read.value;
  const texts = { ...allOfficeTexts(templates), ...textsByPath(template.folder, version.texts) };
  const report = await runRehearsal({ ...job, folder: template.folder, texts }, surroundings);
  if (!report.ok) return report;
  if (report.value.faults.length === 0) templates.noteRehearsed(at, version.texts);
  const after = readTemplate(templates, at);
  return done({ ...report.value, view: after.ok ? after.value : null });
}

async function runRehearsal(
  job: RehearsalJob,
  { workerUrl, seconds = MOST_SECONDS, onProgress, signal }: RehearsalSurroundings,
): Promise<Answer<RehearsalReport>> {
  const cancelled = refused(problem('template-rehearsal-cancelled', ''));
  if (signal?.aborted) return cancelled;
  const worker = new Worker(workerUrl, {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = (reason: string) => refused(problem('template-rehearsal-failed', '', { reason }));
  const answer = await new Promise<Answer<RehearsalReport>>((settle) => {
    timer = setTimeout(() => settle(failed(`${seconds} s`)), seconds * 1000);
    signal?.addEventListener('abort', () => settle(cancelled), { once: true });
    worker.on('message', (message: RehearsalMessage) => {
      if (message.type === 'progress') onProgress?.(message.done, message.total);
      else settle(done(message.report));
    });
    worker.once('error', (error) => settle(failed(error instanceof Error ? error.message : String(error))));
    worker.once('exit', (code) => settle(failed(`exit ${code}`)));
  });
  clearTimeout(timer);
  await worker.terminate();
  return answer;
}
