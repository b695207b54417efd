import { resolve } from 'node:path';
import { type CheckedDocument, checkDocument } from '../actions/check-document.ts';
import type { Finding } from '../documents/check/finding.ts';
import type { Language } from '../domain/bilingual-text.ts';
import type { Problem } from '../domain/problem.ts';
import { type CommandContext, EXIT, type ExitCode, refuse } from './command-context.ts';
import { makeOutputFolder } from './make-output-folder.ts';

type Told = { readonly file: string } & (
  | ({ readonly ok: true } & CheckedDocument)
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/** Lengths and sizes come with a decimal point. */
const MEASURED: ReadonlySet<string> = new Set(['page-size', 'page-margin', 'body-indent', 'body-gap', 'line-spacing']);

function written(value: string | number, language: Language): string | number {
  return language === 'vi' && typeof value === 'string' ? value.replaceAll(/(\d)\.(\d)/g, '$1,$2') : value;
}

/** The words of one finding, ready to be read. */
function wordsOf(finding: Finding, { language, speaker: { say } }: Pick<CommandContext, 'language' | 'speaker'>) {
  const { rule, aspect, place, clause } = finding;
  const isMeasured = MEASURED.has(rule) || aspect === 'size';
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [name, isMeasured ? written(value, language) : value]),
  );
  const key = aspect === null ? `check:rules.${rule}` : `check:aspects.${aspect}`;
  const where = [
    place.page === null ? '' : say('check:page', { page: place.page }),
    place.paragraph === null ? '' : say('check:paragraph', { paragraph: place.paragraph }),
    place.words === '' ? '' : say('check:words', { words: place.words }),
  ].filter((each) => each !== '');
  const clauseKey =
    clause.part === ''
      ? 'clauseWithoutPart'
      : clause.annex === 'III' && clause.part === 'II'
        ? 'clauseModel'
        : 'clause';
  return {
    severity: say(`check:severity.${finding.severity}`),
    box: say(`check:boxes.${place.box}`),
    place: where.join(', '),
    clause: say(`check:${clauseKey}`, clause),
    found: say(`${key}.found`, values),
    required: say(`${key}.required`, values),
    fix: say(`${key}.fix`, values),
    more: finding.more === 0 ? '' : say('check:more', { more: finding.more }),
  };
}

function lineOf(finding: Finding, context: CommandContext): string {
  const words = wordsOf(finding, context);
  return context.speaker.say(words.place === '' ? 'check:findingWithoutPlace' : 'check:finding', words);
}

function counts(findings: readonly Finding[]) {
  const of = (severity: Finding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}

function tellRepair(told: Told & { readonly ok: true }, context: CommandContext): void {
  const { print, options, speaker } = context;
  if (options.repair === undefined) return;
  const { repaired, report } = told;
  if (repaired === null) {
    if (report.findings.length > 0) print(speaker.say('check:notRepairable', { file: told.file }));
    return;
  }
  const { errors, warnings } = counts(repaired.left.findings);
  print(speaker.say('check:repaired', { path: repaired.path, count: repaired.mended.length, left: errors + warnings }));
  for (const each of repaired.mended) {
    const finding = report.findings.find((known) => known.rule === each.rule);
    if (finding !== undefined) print(speaker.say('check:mended', { fix: wordsOf(finding, context).found }));
  }
}

function tell(told: Told, context: CommandContext): void {
  const { print, speaker } = context;
  if (!told.ok) {
    refuse(context, told.problems, told.file);
    return;
  }
  const { findings, language } = told.report;
  print(speaker.say(findings.length === 0 ? 'check:clean' : 'check:summary', { file: told.file, ...counts(findings) }));
  if (language === 'other') print(`  ${speaker.say('check:translation')}`);
  for (const each of findings) print(`  ${lineOf(each, context)}`);
  tellRepair(told, context);
}

/** Findings with their words, so that a program that reads them needs no catalogue of ours. */
function forJson(told: Told, context: CommandContext): unknown {
  const { speaker } = context;
  if (!told.ok) {
    return {
      file: told.file,
      problems: told.problems.map((each) => ({ ...each, message: speaker.tell(each, told.file) })),
    };
  }
  const worded = (findings: readonly Finding[]) => findings.map((each) => ({ ...each, words: wordsOf(each, context) }));
  const { report, repaired } = told;
  return {
    file: told.file,
    ...report,
    findings: worded(report.findings),
    repaired: repaired === null ? null : { ...repaired, left: worded(repaired.left.findings) },
  };
}

/** `ketluan check FILE… [--json] [--repair DIR]` */
export async function checkCommand(context: CommandContext): Promise<ExitCode> {
  const { args, options, folders } = context;
  const repairFolder = options.repair ?? null;
  if (repairFolder !== null) {
    const obstacle = await makeOutputFolder(resolve(repairFolder));
    if (obstacle !== null) return refuse(context, [obstacle]);
  }
  const all: Told[] = [];
  for (const file of args) {
    const answer = await checkDocument({ path: file, repairFolder }, { workerUrl: folders.checkWorker });
    const told: Told = answer.ok ? { file, ok: true, ...answer.value } : { file, ok: false, problems: answer.problems };
    all.push(told);
    if (options.json === undefined) tell(told, context);
  }
  if (options.json !== undefined)
    context.print(
      JSON.stringify(
        all.map((each) => forJson(each, context)),
        null,
        2,
      ),
    );
  const isClean = all.every((each) => each.ok && counts(each.report.findings).errors === 0);
  return isClean ? EXIT.done : EXIT.refused;
}
