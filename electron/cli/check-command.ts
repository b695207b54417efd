import { basename, join, resolve } from 'node:path';
import { checkDocument, type RepairedDocument, repairDocument } from '../actions/check-document.ts';
import { type CheckSpeaker, checkSpeaker, countsOf } from '../documents/check/check-speaker.ts';
import type { Finding } from '../documents/check/finding.ts';
import type { Answer, Problem } from '../domain/problem.ts';
import { type CommandContext, EXIT, type ExitCode, refuse } from './command-context.ts';
import { makeOutputFolder } from './make-output-folder.ts';

type Told = { readonly file: string } & (
  | ({ readonly ok: true } & RepairedDocument)
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

function tellRepair(
  told: Told & { readonly ok: true },
  { print, options }: CommandContext,
  speaker: CheckSpeaker,
): void {
  if (options.repair === undefined) return;
  const { repaired, report } = told;
  if (repaired === null) {
    if (report.findings.length > 0) print(speaker.say('notRepairable', { file: told.file }));
    return;
  }
  const { errors, warnings } = countsOf(repaired.left.findings);
  print(speaker.say('repaired', { path: repaired.path, count: repaired.mended.length, left: errors + warnings }));
  for (const each of repaired.mended) {
    const finding = report.findings.find((known) => known.rule === each.rule);
    if (finding !== undefined) print(speaker.say('mended', { fix: speaker.wordsOf(finding).found }));
  }
}

function tell(told: Told, context: CommandContext, speaker: CheckSpeaker): void {
  if (!told.ok) {
    refuse(context, told.problems, told.file);
    return;
  }
  for (const line of speaker.linesOf(told.file, told.report)) context.print(line);
  tellRepair(told, context, speaker);
}

/** Findings with their words, so that a program that reads them needs no catalogue of ours. */
function forJson(told: Told, context: CommandContext, { wordsOf }: CheckSpeaker): unknown {
  if (!told.ok) {
    return {
      file: told.file,
      problems: told.problems.map((each) => ({ ...each, message: context.speaker.tell(each, told.file) })),
    };
  }
  const worded = (findings: readonly Finding[]) => findings.map((each) => ({ ...each, words: wordsOf(each) }));
  const { report, repaired } = told;
  return {
    file: told.file,
    ...report,
    findings: worded(report.findings),
    repaired: repaired === null ? null : { ...repaired, left: worded(repaired.left.findings) },
  };
}

/** The mended copy goes under the same name into the folder. */
async function answerFor(path: string, repairFolder: string | null, workerUrl: URL): Promise<Answer<RepairedDocument>> {
  if (repairFolder !== null) return repairDocument({ path, target: join(repairFolder, basename(path)) }, { workerUrl });
  const checked = await checkDocument(path, { repair: false }, { workerUrl });
  return checked.ok ? { ok: true, value: { report: checked.value.report, repaired: null } } : checked;
}

/** `ketluan check FILE… [--json] [--repair DIR]` */
export async function checkCommand(context: CommandContext): Promise<ExitCode> {
  const { args, options, folders, language } = context;
  const speaker = checkSpeaker(language);
  const repairFolder = options.repair ?? null;
  if (repairFolder !== null) {
    const obstacle = await makeOutputFolder(resolve(repairFolder));
    if (obstacle !== null) return refuse(context, [obstacle]);
  }
  const all: Told[] = [];
  for (const file of args) {
    const answer = await answerFor(file, repairFolder, folders.checkWorker);
    const told: Told = answer.ok ? { file, ok: true, ...answer.value } : { file, ok: false, problems: answer.problems };
    all.push(told);
    if (options.json === undefined) tell(told, context, speaker);
  }
  if (options.json !== undefined)
    context.print(
      JSON.stringify(
        all.map((each) => forJson(each, context, speaker)),
        null,
        2,
      ),
    );
  const isClean = all.every((each) => each.ok && countsOf(each.report.findings).errors === 0);
  return isClean ? EXIT.done : EXIT.refused;
}
