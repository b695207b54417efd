import { draftingDay } from '../actions/drafting-day.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import type { DocumentKey, DraftStore, TemplateUsed } from '../actions/ports.ts';
import type { ExportSurroundings } from '../actions/run-export.ts';
import { caseFileName, documentFileName } from '../actions/suggest-file-name.ts';
import type { ExportedFiles, InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { Progress } from '../documents/progress.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { RunningExports } from './running-exports.ts';
import type { WithStorage } from './with-storage.ts';

export type DocumentSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly exports: RunningExports;
  readonly folders: ExportFolders;
  readonly workerUrl: URL;
  /** Of the application: a shipped template is known by it. */
  readonly version: string;
  readonly today: () => IsoDate;
  readonly onProgress: (jobId: string, progress: Progress) => void;
  readonly showInFolder: (path: string) => void;
};

type ExportRequest = InputOf<'documents.export'>;

function keyOf({ inspectionId, kind, unitId, language }: DocumentKey): DocumentKey {
  return { inspectionId, kind, unitId, language };
}

function shippedTemplate(kind: string, version: string): TemplateUsed {
  return { source: 'shipped', id: kind, name: kind, version };
}

const CANCELLED: ExportedFiles = { cancelled: true, paths: [] };

/** Requests about documents and case files. Code for documents is loaded at its first use: it would slow the start down. */
export function documentHandlers(setting: DocumentSetting) {
  const { withStorage, dialogs, exports, folders, today } = setting;
  const exported = new Set<string>();
  const remember = (answer: Answer<ExportedFiles>) => {
    if (answer.ok) for (const each of answer.value.paths) exported.add(each);
    return answer;
  };
  return {
    'documents.preview': (chosen) =>
      withStorage(async ({ inspections, drafts }) => {
        const { previewDocument } = await import('../actions/preview-document.ts');
        const { draftPorts } = await import('./draft-ports.ts');
        const wording = drafts.wording(chosen);
        return previewDocument(inspections, { ...chosen, wording }, today(), draftPorts(folders));
      }),
    'documents.export': (request) =>
      withStorage(async ({ inspections, drafts }) => {
        const inspectionCase = inspections.readCase(request.inspectionId);
        if (inspectionCase === null) return inspectionNotFound(request.inspectionId);
        return remember(await exportChosen(setting, request, inspectionCase, drafts));
      }),
    'documents.cancelExport': ({ jobId }) => {
      exports.cancel(jobId);
      return done(null);
    },
    'documents.showInFolder': ({ path }) => {
      if (!exported.has(path)) return refused(problem('path-not-exported', path, { path }));
      setting.showInFolder(path);
      return done(null);
    },
    'cases.importFile': () =>
      withStorage<{ readonly id: string | null }>(async ({ inspections }) => {
        const path = await dialogs.askWhichToOpen();
        if (path === null) return done({ id: null });
        const [{ importCase }, { openCaseFile }] = await Promise.all([
          import('../actions/import-case.ts'),
          import('../actions/open-case-file.ts'),
        ]);
        const opened = await openCaseFile(path);
        return opened.ok ? importCase(inspections, opened.value) : opened;
      }),
    'cases.exportFile': ({ inspectionId }) =>
      withStorage(async ({ inspections }) => {
        const inspectionCase = inspections.readCase(inspectionId);
        if (inspectionCase === null) return inspectionNotFound(inspectionId);
        const paths = await dialogs.askWhereToSave(caseFileName(inspectionCase), ['json']);
        const [path] = paths ?? [];
        if (path === undefined) return done(CANCELLED);
        const { exportCase } = await import('../actions/export-case.ts');
        const written = await exportCase(inspectionCase, path);
        return written.ok ? remember(done({ cancelled: false, paths: [path] })) : written;
      }),
  } satisfies Partial<Handlers>;
}

async function exportChosen(
  setting: DocumentSetting,
  request: ExportRequest,
  inspectionCase: InspectionCase,
  drafts: DraftStore,
): Promise<Answer<ExportedFiles>> {
  const { kind, unitId, language, jobId } = request;
  const { draftFaults } = await import('../actions/draft-document.ts');
  // Before the dialog: nobody should choose a name for a document that cannot be written.
  const faults = draftFaults({ inspectionCase, kind, unitId });
  if (faults.length > 0) return refused(...faults);
  const formats = [...new Set(request.formats)];
  const paths = await setting.dialogs.askWhereToSave(
    documentFileName(inspectionCase, { kind, unitId }, language),
    formats,
  );
  if (paths === null) return done(CANCELLED);
  const signal = setting.exports.start(jobId);
  if (signal === null) return refused(problem('export-already-running', '', {}));
  const surroundings: ExportSurroundings = {
    workerUrl: setting.workerUrl,
    signal,
    onProgress: (progress) => setting.onProgress(jobId, progress),
  };
  try {
    const { exportDocument } = await import('../actions/export-document.ts');
    const targets = formats.map((format, index) => ({ format, path: paths[index] ?? '' }));
    const date = draftingDay(inspectionCase, { kind, unitId }, setting.today());
    const { folders } = setting;
    const job = { inspectionCase, kind, unitId, language, date, folders, wording: drafts.wording(request) };
    const written = await exportDocument(job, targets, surroundings, (draft) => {
      drafts.keep({ ...keyOf(request), ...draft, template: shippedTemplate(kind, setting.version) });
    });
    if (written.ok) return done({ cancelled: false, paths: written.value });
    return signal.aborted ? done(CANCELLED) : written;
  } finally {
    setting.exports.end(jobId);
  }
}
