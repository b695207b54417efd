import { EOL } from 'node:os';
import type { CheckSurroundings } from '../actions/check-document.ts';
import type { MendedCopy, TakenFiles } from '../contract/check-channels.ts';
import type { Language } from '../domain/bilingual-text.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { RunningExports } from './running-exports.ts';

export type CheckSetting = {
  readonly dialogs: FileDialogs;
  readonly files: CheckedFiles;
  /** Every path written for this window. */
  readonly written: Set<string>;
  readonly jobs: RunningExports;
  readonly workerUrl: URL;
  readonly language: () => Language;
  readonly copy: (text: string) => void;
};

/** Files taken at one time; nobody reads the findings of more. */
const MOST_FILES = 50;

/** Requests of «Kiểm tra thể thức». Only files a person chose, dropped or exported are ever read. */
export function checkHandlers(setting: CheckSetting) {
  const { dialogs, written, jobs, language, files } = setting;
  const take = (paths: readonly string[]): Answer<TakenFiles> =>
    done({ files: paths.slice(0, MOST_FILES).map(files.take), leftOut: Math.max(0, paths.length - MOST_FILES) });

  /** One reading of a kind and file at a time, which can be cancelled. */
  async function reading<T>(
    { fileId, jobId = fileId }: { readonly fileId: string; readonly jobId?: string },
    read: (path: string, surroundings: CheckSurroundings) => Promise<Answer<T>>,
  ): Promise<Answer<T | null>> {
    const path = files.pathOf(fileId);
    if (path === null) return refused(problem('check-file-unknown', ''));
    const signal = jobs.start(jobId);
    if (signal === null) return refused(problem('check-already-running', ''));
    try {
      const answer = await read(path, { workerUrl: setting.workerUrl, signal });
      return signal.aborted ? done(null) : answer;
    } finally {
      jobs.end(jobId);
    }
  }

  async function textOf(fileIds: readonly string[]): Promise<string> {
    const { listText } = await import('./check-views.ts');
    return listText(files.reportsOf(fileIds), language());
  }

  return {
    'checks.takeFiles': ({ paths }) => take(paths),
    'checks.chooseFiles': async () => take(await dialogs.askWhichToCheck()),
    'checks.takeExported': ({ paths }) => {
      const unknown = paths.filter((each) => !written.has(each));
      return unknown.length === 0
        ? take(paths)
        : refused(...unknown.map((each) => problem('path-not-exported', each, { path: each })));
    },
    'checks.run': ({ fileId }) =>
      reading({ fileId }, async (path, surroundings) => {
        const { checkDocument } = await import('../actions/check-document.ts');
        const { fileCheckOf } = await import('./check-views.ts');
        // A mended copy is saved as .docx; with macros in it Word would not open it under that name.
        const repair = !path.toLowerCase().endsWith('.docm');
        const checked = await checkDocument(path, { repair }, surroundings);
        files.remember(fileId, checked.ok ? done(checked.value.report) : checked);
        return checked.ok ? done(fileCheckOf(checked.value)) : checked;
      }),
    'checks.cancel': ({ fileId }) => {
      jobs.cancel(fileId);
      return done(null);
    },
    'checks.repair': ({ fileId }) =>
      reading<MendedCopy | null>({ fileId, jobId: `repair ${fileId}` }, async (path, surroundings) => {
        const { repairDocument } = await import('../actions/check-document.ts');
        const { fileCheckOf, mendedCopyPath } = await import('./check-views.ts');
        const [target] = (await dialogs.askWhereToSave(mendedCopyPath(path, language()), ['docx'])) ?? [];
        if (target === undefined) return done(null);
        const answer = await repairDocument({ path, target }, surroundings);
        if (!answer.ok) return answer;
        const { repaired } = answer.value;
        if (repaired === null) return refused(problem('repair-nothing', ''));
        written.add(repaired.path);
        const copy = files.take(repaired.path);
        files.remember(copy.id, done(repaired.left));
        return done({
          file: copy,
          path: repaired.path,
          report: fileCheckOf({ report: repaired.left, repaired: null }),
        });
      }),
    'checks.copyList': async ({ fileIds }) => {
      setting.copy(await textOf(fileIds));
      return done(null);
    },
    'checks.saveList': async ({ fileIds }) => {
      const { sayIn } = await import('./words.ts');
      const [path] = (await dialogs.askWhereToSave(sayIn(language(), 'checkListName'), ['txt'])) ?? [];
      if (path === undefined) return done(null);
      const { writeOutputFile } = await import('../actions/write-output-file.ts');
      const text = (await textOf(fileIds)).replaceAll('\n', EOL);
      const saved = await writeOutputFile(path, Buffer.from(text, 'utf8'));
      if (!saved.ok) return saved;
      written.add(path);
      return done({ path });
    },
  } satisfies Partial<Handlers>;
}
