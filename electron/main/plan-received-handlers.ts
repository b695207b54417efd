import { compareReceivedPlan } from '../actions/plan-received/compare-received-plan.ts';
import type { OpenedPlan } from '../contract/plan-received-channels.ts';
import { done, problem, refused } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { RunningExports } from './running-exports.ts';
import type { WithStorage } from './with-storage.ts';

export type PlanReceivedSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  /** So that the file itself can be attached afterwards. */
  readonly files: CheckedFiles;
  readonly jobs: RunningExports;
  readonly workerUrl: URL;
  readonly calendar: () => WorkingCalendar;
};

/** Requests about the plan that a unit sends. */
export function planReceivedHandlers({ withStorage, dialogs, files, jobs, workerUrl, calendar }: PlanReceivedSetting) {
  return {
    'planReceived.open': ({ jobId, ...ofUnit }) =>
      withStorage<OpenedPlan | null>(async (storage) => {
        const path = await dialogs.askWhichPlan();
        if (path === null) return done(null);
        const signal = jobs.start(jobId);
        if (signal === null) return refused(problem('export-already-running', ''));
        const { openReceivedPlan } = await import('../actions/plan-received/open-received-plan.ts');
        const surroundings = { calendar: calendar(), workerUrl, signal };
        const read = await openReceivedPlan(storage, { ...ofUnit, path }, surroundings).finally(() => jobs.end(jobId));
        if (!read.ok) return read;
        const { id, name } = files.take(path);
        return done({ fileId: id, fileName: name, ...read.value });
      }),
    'planReceived.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return done(null);
    },
    'planReceived.compare': (request) => withStorage((storage) => compareReceivedPlan(storage, request, calendar())),
  } satisfies Partial<Handlers>;
}
