import { chooseLetterhead, removeLetterhead, restoreLetterhead } from '../actions/choose-letterhead.ts';
import type { NewId } from '../actions/ports.ts';
import type { ExportFolders, ExportJob } from '../documents/export-job.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { LetterheadFile } from '../domain/letterhead.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { WithStorage } from './with-storage.ts';

export type LetterheadSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly newId: NewId;
  readonly folders: ExportFolders;
  readonly readSample: () => Promise<Answer<InspectionCase>>;
  readonly exportWorker: URL;
  readonly letterheadWorker: URL;
  readonly today: () => string;
  readonly showInFolder: (path: string) => void;
};

/** The name of the try-out, beside the letterhead's own. */
function tryOutName(file: LetterheadFile): string {
  return `${file.name.replace(/\.docx$/i, '')} - xuất thử`;
}

/** Requests about the office's own Word files. */
export function letterheadHandlers(setting: LetterheadSetting) {
  const { withStorage, dialogs, newId, letterheadWorker } = setting;
  const written = new Set<string>();
  const give = (file: LetterheadFile) =>
    withStorage(async ({ letterheads }) => {
      const { giveLetterhead } = await import('../actions/give-letterhead.ts');
      return giveLetterhead(letterheads, file, newId, { workerUrl: letterheadWorker });
    });
  return {
    'letterheads.list': () => withStorage(({ letterheads }) => done(letterheads.list())),
    'letterheads.give': ({ name, bytes }) => give({ name: name.normalize('NFC'), bytes }),
    'letterheads.open': async () => {
      const path = await dialogs.askWhichToOpen(['docx']);
      if (path === null) return done({ id: null });
      const { readLetterheadFile } = await import('../actions/examine-letterhead.ts');
      const file = await readLetterheadFile(path);
      return file.ok ? give(file.value) : file;
    },
    'letterheads.use': ({ id }) => withStorage(({ letterheads }) => chooseLetterhead(letterheads, id)),
    'letterheads.remove': ({ id }) => withStorage(({ letterheads }) => removeLetterhead(letterheads, id)),
    'letterheads.restore': ({ id }) => withStorage(({ letterheads }) => restoreLetterhead(letterheads, id)),
    'letterheads.tryOut': ({ id }) =>
      withStorage(async ({ letterheads }) => {
        const letterhead = letterheads.file(id);
        if (letterhead === null) return refused(problem('letterhead-not-found', '', { id }));
        const answer = await tryOut(setting, letterhead);
        if (answer.ok && answer.value.path !== null) written.add(answer.value.path);
        return answer;
      }),
    'letterheads.showInFolder': ({ path }) => {
      if (!written.has(path)) return refused(problem('path-not-exported', path, { path }));
      setting.showInFolder(path);
      return done(null);
    },
  } satisfies Partial<Handlers>;
}

async function tryOut(
  { dialogs, readSample, folders, exportWorker, today }: LetterheadSetting,
  letterhead: LetterheadFile,
): Promise<Answer<{ readonly path: string | null }>> {
  const sample = await readSample();
  if (!sample.ok) return sample;
  const [path] = (await dialogs.askWhereToSave(tryOutName(letterhead), ['docx'])) ?? [];
  if (path === undefined) return done({ path: null });
  const { exportDocument } = await import('../actions/export-document.ts');
  const job: Omit<ExportJob, 'format'> = {
    inspectionCase: sample.value,
    kind: 'check-report',
    unitId: null,
    language: 'vi',
    date: today(),
    folders,
    letterhead,
  };
  const made = await exportDocument(job, [{ format: 'docx', path }], { workerUrl: exportWorker });
  return made.ok ? done({ path }) : made;
}
