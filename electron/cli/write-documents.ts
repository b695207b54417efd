import { join } from 'node:path';
import { readLetterheadFile } from '../actions/examine-letterhead.ts';
import { runExport } from '../actions/run-export.ts';
import { writeOutputFile } from '../actions/write-output-file.ts';
import type { TemplateTextsByPath } from '../documents/compose/template-source.ts';
import type { ExportJob } from '../documents/export-job.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { rulesOf } from '../domain/document-rules.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { LetterheadFile } from '../domain/letterhead.ts';
import { detailsOf, isOffered } from '../domain/offered-documents.ts';
import type { OfficeCalendar } from '../domain/office-calendar.ts';
import type { OfficePage } from '../domain/office-profile.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import { datedCase } from './dated-case.ts';
import type { DraftOptions } from './draft-options.ts';
import { makeOutputFolder } from './make-output-folder.ts';
import { outputName } from './output-names.ts';
import type { ProgramFolders } from './program-folders.ts';

export type WrittenDocuments = { readonly paths: readonly string[]; readonly notices: readonly Problem[] };

export type WordingOf = (chosen: Pick<ExportJob, 'kind' | 'unitId' | 'language'>) => readonly DocumentWording[];

type DraftedFile = { readonly name: string; readonly bytes: Uint8Array };
type DraftedFiles = { readonly files: readonly DraftedFile[]; readonly notices: readonly Problem[] };

type WriteRequest = {
  readonly inspectionCase: InspectionCase;
  /** File name of the case file, or the id of the inspection. */
  readonly caseName: string;
  readonly options: DraftOptions;
  /** The office's own terms of the glossary; a case file alone has none. */
  readonly officeTerms: readonly OfficeTerm[];
  readonly folders: ProgramFolders;
  readonly today: IsoDate;
  /** How the office sets its pages; only a data folder says it. */
  readonly officePage?: OfficePage;
  readonly officeCalendar?: OfficeCalendar;
  /** Published templates of the office; only a data folder has any. */
  readonly officeTemplates?: TemplateTextsByPath;
  /** A stored inspection's documents may have wording of their own. */
  readonly wordingOf?: WordingOf;
};

/** Of what each unit has, one for each unit unless one is asked for. A case without units goes on with none, and is told so by `runExport`. */
function unitsToDraft({ inspectionCase, options }: WriteRequest): readonly (string | null)[] {
  if (!rulesOf(options.kind).perUnit) return [null];
  if (options.unitId !== null) return [options.unitId];
  const ids = inspectionCase.units.map((each) => each.id);
  return ids.length === 0 ? [null] : ids;
}

/** The case and the day of one draft: the day asked for becomes the document's own; else the one it bears, else today. */
function datedDraft({ inspectionCase, options, today }: WriteRequest, unitId: string | null) {
  const chosen = { kind: options.kind, unitId };
  if (options.date === null) return { inspectionCase, date: detailsOf(inspectionCase, chosen).date ?? today };
  return { inspectionCase: datedCase(inspectionCase, chosen, options.date), date: options.date };
}

/** Kết luận belongs to a thanh tra, báo cáo to a kiểm tra; the other way round is drafted, and said. */
function kindNotices({ inspectionCase, options: { kind } }: WriteRequest): readonly Problem[] {
  if (isOffered(inspectionCase, kind)) return [];
  if (kind === 'conclusion') return [problem('conclusion-of-check', 'kind')];
  if (kind === 'check-report') return [problem('check-report-of-inspection', 'kind')];
  return [problem('document-not-usual', 'kind', { document: kind })];
}

/** The file of `--letterhead`; none without that option. */
async function letterheadOf(path: string | null): Promise<Answer<LetterheadFile | undefined>> {
  return path === null ? done(undefined) : readLetterheadFile(path);
}

/** What is wrong with the letterhead stands with its path. */
function placed(problems: readonly Problem[], path: string | null): readonly Problem[] {
  return problems.map((each) =>
    path !== null && each.code.startsWith('letterhead-') && each.where === '' ? { ...each, where: path } : each,
  );
}

async function draftFiles(request: WriteRequest): Promise<Answer<DraftedFiles>> {
  const { caseName, options, folders, officeTerms, officeTemplates, officePage, officeCalendar } = request;
  const { kind, language, formats } = options;
  const unitIds = request.inspectionCase.units.map((each) => each.id);
  const given = await letterheadOf(options.letterhead);
  if (!given.ok) return given;
  const letterhead = given.value;
  const files: DraftedFile[] = [];
  const notices: Problem[] = [];
  for (const unitId of unitsToDraft(request)) {
    for (const format of formats) {
      const chosen = { kind, unitId, language };
      const wording = request.wordingOf?.(chosen) ?? [];
      const office = { officeTerms, officeTemplates, officePage, officeCalendar, letterhead, wording };
      const job = { ...datedDraft(request, unitId), ...chosen, ...office, format, folders: folders.sources };
      const made = await runExport(job, { workerUrl: folders.exportWorker });
      if (!made.ok) return refused(...placed(made.problems, options.letterhead));
      const name = outputName({ caseName, kind, unitId, unitIds, language, ending: format });
      files.push({ name, bytes: made.value.bytes });
      notices.push(...placed(made.value.notices, options.letterhead));
    }
  }
  return done({ files, notices });
}

/** The same notice comes once for Word and once for PDF. */
function distinct(notices: readonly Problem[]): readonly Problem[] {
  return [...new Map(notices.map((each) => [JSON.stringify(each), each])).values()];
}

/** Makes every file first and writes them only when all could be made, so that a refusal leaves nothing half done. */
export async function writeDocuments(request: WriteRequest): Promise<Answer<WrittenDocuments>> {
  const drafted = await draftFiles(request);
  if (!drafted.ok) return drafted;
  const { outFolder } = request.options;
  const folderProblem = await makeOutputFolder(outFolder);
  if (folderProblem !== null) return refused(folderProblem);
  const paths: string[] = [];
  for (const { name, bytes } of drafted.value.files) {
    const written = await writeOutputFile(join(outFolder, name), bytes);
    if (!written.ok) return written;
    paths.push(written.value);
  }
  return done({ paths, notices: [...kindNotices(request), ...distinct(drafted.value.notices)] });
}
