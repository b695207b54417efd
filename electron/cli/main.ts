import { readFileSync } from 'node:fs';
import { rulesOf } from '../domain/document-rules.ts';
import { DOCUMENT_KINDS } from '../domain/official-document.ts';
import { ProblemError, problem } from '../domain/problem.ts';
import { type CommandContext, EXIT, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import type { CommandName } from './commands.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { type ProgramFolders, programFolders } from './program-folders.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** Composition root of the command line: the clock, the streams and the folders are read here and nowhere below. */

/** Commands that keep inspections need SQLite; it is loaded only for them. */
const RUN: Readonly<Record<CommandName, (context: CommandContext) => Promise<ExitCode>>> = {
  draft: async (context) => (await import('./draft-command.ts')).draftCommand(context),
  import: async (context) => (await import('./import-command.ts')).importCommand(context),
  list: async (context) => (await import('./list-command.ts')).listCommand(context),
  export: async (context) => (await import('./export-command.ts')).exportCommand(context),
  check: async (context) => (await import('./check-command.ts')).checkCommand(context),
  term: async (context) => (await import('./term-command.ts')).termCommand(context),
  deadlines: async (context) => (await import('./deadlines-command.ts')).deadlinesCommand(context),
  ics: async (context) => (await import('./ics-command.ts')).icsCommand(context),
  calendar: async (context) => (await import('./calendar-command.ts')).calendarCommand(context),
  schema: async (context) => (await import('./schema-command.ts')).schemaCommand(context),
};

/** Where the help explains an option. */
const OPTION_WIDTH = 21;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`${line}\n`);

/** Today in the machine's own zone, `2024-12-23`; the Swedish way of writing dates is ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}

const now = (): string => new Date().toISOString();

function version({ packageFile }: ProgramFolders): string {
  const content: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  return String(Reflect.get(Object(content), 'version'));
}

/** What `--document` may be, one kind a line below one another; «*» marks those that each unit has of its own. */
function documentLines({ say }: Speaker): string {
  const longest = Math.max(...DOCUMENT_KINDS.map((each) => each.length));
  const lines = DOCUMENT_KINDS.map((kind) => {
    const mark = rulesOf(kind).perUnit ? '*' : ' ';
    return `${kind.padEnd(longest)} ${mark} ${say(`documentKind.${kind}`)}`;
  });
  return lines.join(`\n${' '.repeat(OPTION_WIDTH)}`);
}

/** A fault of the program itself: one sentence, never its stack. */
function unexpected(error: unknown): readonly ReturnType<typeof problem>[] {
  if (error instanceof ProblemError) return error.problems;
  return [problem('unexpected-fault', '', { reason: error instanceof Error ? error.message : String(error) })];
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  const line = parseCommandLine(argv);
  const speaker = speakerOf(line.language);
  const folders = programFolders();
  if (line.options.version !== undefined) {
    print(version(folders));
    return EXIT.done;
  }
  if (line.options.help !== undefined) {
    print(speaker.say(`help.${line.command ?? 'all'}`, { documents: documentLines(speaker) }));
    return EXIT.done;
  }
  if (line.problems.length > 0 || line.command === null)
    return refuseUsage({ speaker, warn }, line.command, line.problems);
  const { language, options } = line;
  const { args } = line;
  const argument = args[0] ?? '';
  const context = { language, speaker, argument, args, options, folders, today: today(), now, print, warn };
  try {
    return await RUN[line.command](context);
  } catch (error) {
    return refuse(context, unexpected(error));
  }
}

// `ketluan list | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
});
process.exitCode = await run(process.argv.slice(2));
