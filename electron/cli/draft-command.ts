import { basename, extname } from 'node:path';
import type { InspectionCase } from '../domain/inspection.ts';
import { type CommandContext, EXIT, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import { type DraftOptions, draftOptionsOf } from './draft-options.ts';
import { loadCase } from './load-case.ts';
import { type WordingOf, writeDocuments } from './write-documents.ts';

/** Writes the documents of a case already read; `whole` names the case in sentences. */
export async function draftCase(
  context: CommandContext,
  inspectionCase: InspectionCase,
  names: { readonly caseName: string; readonly whole: string },
  options: DraftOptions,
  wordingOf?: WordingOf,
): Promise<ExitCode> {
  const { folders, today, speaker } = context;
  const written = await writeDocuments({
    inspectionCase,
    caseName: names.caseName,
    options,
    folders,
    today,
    wordingOf,
  });
  if (!written.ok) return refuse(context, written.problems, names.whole);
  for (const line of speaker.notices(written.value.notices, names.whole)) context.warn(line);
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
