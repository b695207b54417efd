import { draftingDay } from '../actions/drafting-day.ts';
import { inspectionNotFound } from '../actions/missing-records.ts';
import { officePageOf } from '../actions/office/read-office.ts';
import type { DocumentKey, NewId, Storage } from '../actions/ports.ts';
import type { ExportSurroundings } from '../actions/run-export.ts';
import { caseFileName, documentFileName } from '../actions/suggest-file-name.ts';
import { officeTextsFor, usedTemplateFor } from '../actions/templates/used-template.ts';
import type { ExportedFiles, InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { Progress } from '../documents/progress.ts';
import { attachmentsOf } from '../domain/attachment.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { previewer } from './preview/previewer.ts';
import type { RunningExports } from './running-exports.ts';
import { keepExported } from './version-handlers.ts';
import type { WithStorage } from './with-storage.ts';

export type DocumentSetting = {
  readonly withStorage: WithStorage;
  readonly dialogs: FileDialogs;
  readonly exports: RunningExports;
  /** Every path written for this window, which it may ask about again. */
  readonly written: Set<string>;
  readonly folders: ExportFolders;
  readonly workerUrl: URL;
  readonly previewWorkerUrl: URL;
  readonly today: () => IsoDate;
  /** The version of the application, and so of the shipped templates. */
  readonly version: string;
  readonly onProgress: (jobId: string, progress: Progress) => void;
  readonly showInFolder: (path: string) => void;
  readonly newId: NewId;
};

type ExportRequest = InputOf<'documents.export'>;

function keyOf({ inspectionId, kind, unitId, language }: DocumentKey): DocumentKey {
  return { inspectionId, kind, unitId, language };
}

const CANCELLED: ExportedFiles = { cancelled: true, paths: [] };

/** Requests about documents and case files. Code for documents is loaded at its first use: it would slow the start down. */
export function documentHandlers(setting: DocumentSetting) {
  const { withStorage, dialogs, exports, written, folders, today } = setting;
  const preview = previewer(setting.previewWorkerUrl);
  const remember = (answer: Answer<ExportedFiles>) => {
    if (answer.ok) for (const each of answer.value.paths) written.add(each);
    return answer;
  };
  return {
    'documents.preview': (chosen) =>
      withStorage(async ({ inspections, glossary, templates, drafts, settings, calendar }) => {
        const inspectionCase = inspections.readCase(chosen.inspectionId);
        if (inspectionCase === null) return inspectionNotFound(chosen.inspectionId);
        const drafted = await preview({
          inspectionCase,
          chosen: { ...chosen, wording: drafts.wording(chosen) },
          today: today(),
          folders,
          texts: officeTextsFor(templates, chosen.kind),
          terms: glossary.list(),
          officePage: officePageOf(settings),
          officeCalendar: calendar.read(),
        });
        if (!drafted.ok) return drafted;
        return done({ ...drafted.value, template: usedTemplateFor(templates, chosen.kind, setting.version) });
      }),
    'documents.export': (request) =>
      withStorage(async (storage) => {
        const inspectionCase = storage.inspections.readCase(request.inspectionId);
        if (inspectionCase === null) return inspectionNotFound(request.inspectionId);
        const template = usedTemplateFor(storage.templates, request.kind, setting.version);
        const office = officeOf(storage, request);
        const written = remember(
          await exportChosen(setting, request, { ...office, inspectionCase, template, storage }),
        );
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
        if (path === undefined) return done({ ...CANCELLED, attachments: 0 });
        const { exportCase } = await import('../actions/export-case.ts');
        const exported = await exportCase(inspectionCase, path);
        if (!exported.ok) return exported;
        written.add(path);
        return done({ cancelled: false, paths: [path], attachments: attachmentsOf(inspectionCase).length });
      }),
  } satisfies Partial<Handlers>;
}

/** What the office put in place of or over what is shipped; the letterhead in use is of Word files alone. */
function officeOf({ letterheads, glossary, templates, settings, calendar }: Storage, { kind, formats }: ExportRequest) {
  const used = formats.includes('docx') ? letterheads.list().find((each) => each.inUse) : undefined;
  return {
    letterheadId: used?.id ?? null,
    letterhead: used === undefined ? undefined : (letterheads.file(used.id) ?? undefined),
    officeTerms: glossary.list(),
    officePage: officePageOf(settings),
    officeCalendar: calendar.read(),
    officeTemplates: officeTextsFor(templates, kind),
  };
}

type Given = ReturnType<typeof officeOf> & {
  readonly inspectionCase: InspectionCase;
  readonly template: UsedTemplate;
  readonly storage: Storage;
};

async function exportChosen(
  setting: DocumentSetting,
  request: ExportRequest,
  { inspectionCase, template, letterheadId, storage, ...office }: Given,
): Promise<Answer<ExportedFiles>> {
  const { kind, unitId, language, jobId } = request;
  const { drafts } = storage;
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
    const given = { ...office, wording: drafts.wording(request) };
    const job = { inspectionCase, kind, unitId, language, date, folders: setting.folders, ...given };
    const written = await exportDocument(job, targets, surroundings, (draft) => {
      drafts.keep({ ...keyOf(request), ...draft, template, letterheadId });
    });
    if (written.ok) {
      await keepExported(setting, storage, {
        inspectionId: request.inspectionId,
        kind,
        unitId,
        language,
        inspectionCase,
        template,
      });
      return done({ cancelled: false, paths: written.value });
    }
    return signal.aborted ? done(CANCELLED) : written;
  } finally {
    setting.exports.end(jobId);
  }
}
