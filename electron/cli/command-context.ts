import type { Language } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { CommandName } from './commands.ts';
import type { OptionValues } from './parse-command-line.ts';
import type { ProgramFolders } from './program-folders.ts';
import type { Speaker } from './speaker.ts';

/** 0 done, 1 refused, 2 wrongly called. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command is given: everything from outside comes through here. */
export type CommandContext = {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly argument: string;
  /** All of them, for a command that takes many. */
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly folders: ProgramFolders;
  /** Today by the clock of the machine, read once at the start. */
  readonly today: IsoDate;
  /** The moment a change is recorded, ISO date-time in UTC. */
  readonly now: () => string;
  /** A line on stdout. */
  readonly print: (line: string) => void;
  /** A line on stderr. */
  readonly warn: (line: string) => void;
};

/** Tells every problem, one a line. `whole` names what is meant where a problem has no place of its own. */
export function refuse({ speaker, warn }: CommandContext, problems: readonly Problem[], whole = ''): ExitCode {
  for (const each of problems) warn(speaker.tell(each, whole));
  return EXIT.refused;
}

/** Tells what was typed wrongly and where the help is. */
export function refuseUsage(
  { speaker, warn }: Pick<CommandContext, 'speaker' | 'warn'>,
  command: CommandName | null,
  problems: readonly Problem[],
): ExitCode {
  for (const each of problems) warn(speaker.tell(each, ''));
  warn(speaker.say('seeHelp', { command: command === null ? 'ketluan --help' : `ketluan ${command} --help` }));
  return EXIT.usage;
}
