import { draftingDay } from '../actions/drafting-day.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import type { ExportSurroundings } from '../actions/run-export.ts';
import { caseFileName, documentFileName } from '../actions/suggest-file-name.ts';
import { officeTextsFor, usedTemplateFor } from '../actions/templates/used-template.ts';
import type { ExportedFiles, InputOf } from '../contract/channels.ts';
import type { ExportFolders, ExportJob } from '../documents/export-job.ts';
import type { Progress } from '../documents/progress.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { RunningExports } from './running-exports.ts';
import type { WithStorage } from './with-storage.ts';

export type DocumentSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly exports: RunningExports;
  /** Every path written for this window, which it may ask about again. */
  readonly written: Set<string>;
  readonly folders: ExportFolders;
  readonly workerUrl: URL;
  readonly today: () => IsoDate;
  /** The version of the application, and so of the shipped templates. */
  readonly version: string;
  readonly onProgress: (jobId: string, progress: Progress) => void;
  readonly showInFolder: (path: string) => void;
};

type ExportRequest = InputOf<'documents.export'>;

const CANCELLED: ExportedFiles = { cancelled: true, paths: [] };

/** Requests about documents and case files. Code for documents is loaded at its first use: it would slow the start down. */
export function documentHandlers(setting: DocumentSetting) {
  const { withStorage, dialogs, exports, written, folders, today } = setting;
  const remember = (answer: Answer<ExportedFiles>) => {
    if (answer.ok) for (const each of answer.value.paths) written.add(each);
    return answer;
  };
  return {
    'documents.preview': (chosen) =>
      withStorage(async ({ inspections, glossary, templates }) => {
        const { previewDocument } = await import('../actions/preview-document.ts');
        const { draftPorts } = await import('./draft-ports.ts');
        const ports = draftPorts(folders, officeTextsFor(templates, chosen.kind), glossary.list());
        const drafted = previewDocument(inspections, chosen, today(), ports);
        if (!drafted.ok) return drafted;
        return done({ ...drafted.value, template: usedTemplateFor(templates, chosen.kind, setting.version) });
      }),
    'documents.export': (request) =>
      withStorage(async ({ inspections, letterheads, glossary, templates }) => {
        const inspectionCase = inspections.readCase(request.inspectionId);
        if (inspectionCase === null) return inspectionNotFound(request.inspectionId);
        const letterhead = request.formats.includes('docx') ? (letterheads.inUse() ?? undefined) : undefined;
        const officeTerms = glossary.list();
        const officeTemplates = officeTextsFor(templates, request.kind);
        const template = usedTemplateFor(templates, request.kind, setting.version);
        const given = { inspectionCase, letterhead, officeTerms, officeTemplates };
        const written = remember(await exportChosen(setting, request, given));
        if (!written.ok) return written;
        return done({ ...written.value, template: written.value.cancelled ? null : template });
      }),
    'documents.cancelExport': ({ jobId }) => {
      exports.cancel(jobId);
      return done(null);
    },
    'documents.showInFolder': ({ path }) => {
      if (!written.has(path)) return refused(problem('path-not-exported', path, { path }));
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
        const exported = await exportCase(inspectionCase, path);
        return exported.ok ? remember(done({ cancelled: false, paths: [path] })) : exported;
      }),
  } satisfies Partial<Handlers>;
}

async function exportChosen(
  setting: DocumentSetting,
  request: ExportRequest,
  { inspectionCase, ...office }: Pick<ExportJob, 'inspectionCase' | 'letterhead' | 'officeTerms' | 'officeTemplates'>,
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
    const job = { inspectionCase, kind, unitId, language, date, folders: setting.folders, ...office };
    const written = await exportDocument(job, targets, surroundings);
    if (written.ok) return done({ cancelled: false, paths: written.value });
    return signal.aborted ? done(CANCELLED) : written;
  } finally {
    setting.exports.end(jobId);
  }
}
