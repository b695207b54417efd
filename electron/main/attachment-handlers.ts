import { rmSync } from 'node:fs';
import path from 'node:path';
import { copyToLookAt, saveAttachment } from '../actions/attachments/save-attachment.ts';
import { takeAttachment, takeBytes } from '../actions/attachments/take-attachment.ts';
import { mayBeOpened } from '../domain/attachment.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { safeFileName } from '../domain/safe-file-name.ts';
import type { Handlers } from './answer-request.ts';
import type { AttachmentDialogs } from './attachment-dialogs.ts';
import type { CheckedFiles } from './checked-files.ts';
import { photoTypeOf } from './photo-content.ts';
import type { RunningExports } from './running-exports.ts';
import type { WithStorage } from './with-storage.ts';

export type AttachmentSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: AttachmentDialogs;
  /** The files a person chose or dropped; no others are read. */
  readonly files: CheckedFiles;
  readonly jobs: RunningExports;
  readonly onProgress: (jobId: string, done: number, total: number) => void;
  /** Of a screenshot, which comes without a name. */
  readonly pictureName: () => string;
  /** The system's own way; answers what went wrong, empty for nothing. */
  readonly openPath: (path: string) => Promise<string>;
  /** Holds the copies that are looked at; it is gone when the application is. */
  readonly lookFolder: string;
};

/** Files taken at one time. */
const MOST_FILES = 50;

/** Requests about attached files. No file is ever opened without asking, and a program never. */
export function attachmentHandlers(setting: AttachmentSetting) {
  const { withStorage, dialogs, files, jobs, lookFolder } = setting;
  process.once('exit', () => removeQuietly(lookFolder));
  return {
    'attachments.choose': async () => {
      const paths = await dialogs.askWhichToAttach();
      return done({
        files: paths.slice(0, MOST_FILES).map(files.take),
        leftOut: Math.max(0, paths.length - MOST_FILES),
      });
    },
    'attachments.take': ({ fileId, jobId }) =>
      withStorage(async ({ attachments }) => {
        const file = files.pathOf(fileId);
        if (file === null) return refused(problem('check-file-unknown', ''));
        const signal = jobs.start(jobId);
        if (signal === null) return refused(problem('export-already-running', ''));
        const onBytes = (bytes: number, total: number) => setting.onProgress(jobId, bytes, total);
        return takeAttachment(attachments, file, { onBytes, signal }).finally(() => jobs.end(jobId));
      }),
    'attachments.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return done(null);
    },
    'attachments.paste': ({ bytes }) =>
      photoTypeOf(bytes) === 'image/png'
        ? withStorage(({ attachments }) => takeBytes(attachments, bytes, setting.pictureName()))
        : refused(problem('attachment-no-picture', '')),
    'attachments.states': ({ hashes }) => withStorage(({ attachments }) => done(hashes.map(attachments.stateOf))),
    'attachments.open': (file) =>
      withStorage(async ({ attachments }): Promise<Answer<{ readonly opened: boolean }>> => {
        const name = safeFileName(file.fileName);
        if (!mayBeOpened(name)) return refused(problem('attachment-not-openable', name, { name }));
        if (!(await dialogs.mayOpen(name))) return done({ opened: false });
        const copy = await copyToLookAt(attachments, file, lookFolder);
        if (!copy.ok) return copy;
        const reason = await setting.openPath(copy.value);
        return reason === ''
          ? done({ opened: true })
          : refused(problem('attachment-no-program', name, { name, reason }));
      }),
    'attachments.saveOut': (file) =>
      withStorage(async ({ attachments }) => {
        const target = await dialogs.askWhereToCopy(safeFileName(file.fileName));
        if (target === null) return done(null);
        const saved = await saveAttachment(attachments, file, path.resolve(target));
        return saved.ok ? done({ path: saved.value }) : saved;
      }),
  } satisfies Partial<Handlers>;
}

/** Windows keeps a file that another program has open. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The system's own cleaning of its temporary folder comes to it.
  }
}
