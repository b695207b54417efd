import { keptWatchedRows } from '../actions/keep-beside.ts';
import { type ListSources, listedOf } from '../actions/lists/listed-of.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import type { Storage } from '../actions/ports.ts';
import type { InputOf } from '../contract/channels.ts';
import type { WrittenFile } from '../contract/list-channels.ts';
import type { Progress } from '../documents/progress.ts';
import type { Language } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { watchedRowsOf } from '../domain/derive-watched-rows.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { BesideKeeper } from './beside-keeper.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { RunningExports } from './running-exports.ts';
import type { WithStorage } from './with-storage.ts';

export type ListSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly jobs: RunningExports;
  /** Every path written for this window, which it may ask about again. */
  readonly written: Set<string>;
  readonly workerUrl: URL;
  readonly calendar: () => WorkingCalendar;
  readonly shippedTerms: ListSources['shippedTerms'];
  readonly keeper: BesideKeeper;
  readonly language: () => Language;
  readonly today: () => IsoDate;
  /** The moment now, ISO date-time in UTC. */
  readonly now: () => string;
  readonly onProgress: (jobId: string, progress: Progress) => void;
};

/** Requests for lists as files. What writes them is loaded at its first use. */
export function listHandlers(setting: ListSetting) {
  const { withStorage, dialogs, written, language, today, now } = setting;
  return {
    'lists.export': (request) => withStorage((storage) => exportAsked(setting, storage, request)),
    'lists.exportCalendar': ({ list }) =>
      withStorage<WrittenFile & { readonly withoutDay: number }>(async (storage) => {
        const { calendarFileName, exportCalendar, MOST_ROWS_ASKED } = await import(
          '../actions/deadlines/export-calendar.ts'
        );
        const rows = rowsOf(setting, storage, list, MOST_ROWS_ASKED);
        if (!rows.ok) return rows;
        const [path] = (await dialogs.askWhereToSave(calendarFileName(language(), today()), ['ics'])) ?? [];
        if (path === undefined) return done({ path: null, withoutDay: 0 });
        const made = await exportCalendar(rows.value, path, { language: language(), today: today(), stamp: now() });
        if (made.ok) written.add(path);
        return made;
      }),
  } satisfies Partial<Handlers>;
}

async function exportAsked(
  setting: ListSetting,
  storage: Storage,
  { jobId, list }: InputOf<'lists.export'>,
): Promise<Answer<WrittenFile>> {
  const { dialogs, jobs, written, workerUrl, shippedTerms, keeper, language, today } = setting;
  const sources = { storage: keeper.refreshed(storage, keptWatchedRows), calendar: setting.calendar(), shippedTerms };
  const listed = listedOf(list, sources, { language: language(), today: today() });
  if (!listed.ok) return listed;
  const [path] = (await dialogs.askWhereToSave(listed.value.fileName, ['xlsx'])) ?? [];
  if (path === undefined) return done({ path: null });
  const signal = jobs.start(jobId);
  if (signal === null) return refused(problem('export-already-running', '', {}));
  try {
    const { exportList } = await import('../actions/lists/export-list.ts');
    const onProgress = (progress: Progress) => setting.onProgress(jobId, progress);
    const made = await exportList(listed.value, path, { workerUrl, signal, onProgress });
    if (!made.ok) return signal.aborted ? done({ path: null }) : made;
    written.add(path);
    return done({ path });
  } finally {
    jobs.end(jobId);
  }
}

function rowsOf(
  { calendar, keeper, today }: ListSetting,
  storage: Storage,
  list: InputOf<'lists.exportCalendar'>['list'],
  limit: number,
): Answer<readonly WatchedRow[]> {
  if (list.name === 'plan') {
    const found = storage.inspections.readCase(list.inspectionId);
    return found === null ? inspectionNotFound(list.inspectionId) : done(watchedRowsOf(found, calendar()));
  }
  const { name: _, ...query } = list;
  const { watch } = keeper.refreshed(storage, keptWatchedRows);
  return done(watch.list({ ...query, today: today(), offset: 0, limit }).items);
}
