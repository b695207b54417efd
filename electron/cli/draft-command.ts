import { basename, extname } from 'node:path';
import type { TemplateTextsByPath } from '../documents/compose/template-source.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { OfficeCalendar } from '../domain/office-calendar.ts';
import type { OfficePage } from '../domain/office-profile.ts';
import { type CommandContext, EXIT, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import { type DraftOptions, draftOptionsOf } from './draft-options.ts';
import { loadCase } from './load-case.ts';
import { type WordingOf, writeDocuments } from './write-documents.ts';

type GivenCase = {
  readonly caseName: string;
  readonly whole: string;
  readonly officeTerms?: readonly OfficeTerm[];
  readonly officeTemplates?: TemplateTextsByPath;
  readonly officePage?: OfficePage;
  readonly officeCalendar?: OfficeCalendar;
  readonly wordingOf?: WordingOf;
};

/** Writes the documents of a case already read; `whole` names the case in sentences. */
export async function draftCase(
  context: CommandContext,
  inspectionCase: InspectionCase,
  given: GivenCase,
  options: DraftOptions,
): Promise<ExitCode> {
  const { folders, today, speaker } = context;
  const { caseName, whole, officeTerms = [], officeTemplates = {}, officePage, officeCalendar, wordingOf } = given;
  const request = {
    inspectionCase,
    caseName,
    officeTerms,
    officeTemplates,
    officePage,
    officeCalendar,
    wordingOf,
    options,
    folders,
    today,
  };
  const written = await writeDocuments(request);
  if (!written.ok) return refuse(context, written.problems, whole);
  for (const line of speaker.notices(written.value.notices, whole)) context.warn(line);
  for (const path of written.value.paths) context.print(path);
  return EXIT.done;
}

/** `ketluan draft CASE.json …` */
export async function draftCommand(context: CommandContext): Promise<ExitCode> {
  const options = draftOptionsOf(context.options);
  if (!options.ok) return refuseUsage(context, 'draft', options.problems);
  const path = context.argument;
  const read = await loadCase(path);
  if (!read.ok) return refuse(context, read.problems, path);
  return draftCase(context, read.value, { caseName: basename(path, extname(path)), whole: path }, options.value);
}
