import { parseArgs } from 'node:util';
import { quoted } from '../actions/case-file/place.ts';
import type { Language } from '../domain/bilingual-text.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { type Problem, problem } from '../domain/problem.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  type Command,
  type CommandName,
  EVERYWHERE,
  FLAGS,
  OPTION_NAMES,
  type OptionName,
} from './commands.ts';

/** Values by option name, as typed; flags are empty texts. */
export type OptionValues = Readonly<Partial<Record<OptionName, string>>>;

export type CommandLine = {
  readonly language: Language;
  readonly command: CommandName | null;
  /** Everything typed without a dash after the command's name. */
  readonly args: readonly string[];
  readonly options: OptionValues;
  /** Everything wrong with how the command was typed, all at once. */
  readonly problems: readonly Problem[];
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { readonly kind: 'option' }>;
type GivenOption = { readonly name: OptionName; readonly value: string; readonly problems: readonly Problem[] };

function isOptionName(name: string): name is OptionName {
  return OPTION_NAMES.some((each) => each === name);
}

function isCommandName(name: string): name is CommandName {
  return COMMAND_NAMES.some((each) => each === name);
}

/** `--out --date 2024-12-23` would take «--date» as the folder; a value that begins with a dash must be written `--out=-x`. */
function withoutSwallowing(argv: readonly string[]): readonly string[] {
  return argv.map((each, index) => {
    const takesValue = OPTION_NAMES.some((name) => each === `--${name}` && !FLAGS.has(name));
    return takesValue && argv[index + 1]?.startsWith('-') === true ? `${each}=` : each;
  });
}

function tokensOf(argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    OPTION_NAMES.map((name) => [
      name,
      { type: FLAGS.has(name) ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const withHelpShort = { ...options, help: { type: 'boolean' as const, multiple: true, short: 'h' } };
  return parseArgs({ args: [...withoutSwallowing(argv)], options: withHelpShort, strict: false, tokens: true }).tokens;
}

function valueProblems(token: OptionToken, name: OptionName): readonly Problem[] {
  const where = `--${name}`;
  if (FLAGS.has(name))
    return token.value === undefined ? [] : [problem('option-takes-no-value', where, { option: where })];
  return token.value ? [] : [problem('option-value-missing', where, { option: where })];
}

function readOption(token: OptionToken): GivenOption | Problem {
  const { name } = token;
  if (!isOptionName(name)) {
    const typed = quoted(token.rawName);
    return problem('option-unknown', typed, { option: typed, nearest: `--${nearestWord(name, OPTION_NAMES) ?? ''}` });
  }
  return { name, value: token.value ?? '', problems: valueProblems(token, name) };
}

function commandProblems(typed: string | undefined): readonly Problem[] {
  if (typed === undefined) return [problem('command-missing', '', { commands: COMMAND_NAMES.join(', ') })];
  if (isCommandName(typed)) return [];
  return [
    problem('command-unknown', quoted(typed), {
      command: quoted(typed),
      nearest: nearestWord(typed, COMMAND_NAMES) ?? '',
    }),
  ];
}

function argumentProblems(command: Command, given: readonly string[]): readonly Problem[] {
  const surplus = command.takesMany === true ? [] : given.slice(command.argument === null ? 0 : 1);
  const missing = command.argument !== null && command.isOptional !== true && given.length === 0;
  return [
    ...(missing ? [problem('argument-missing', '', { argument: command.argument ?? '' })] : []),
    ...surplus.map((each) => problem('argument-surplus', quoted(each), { argument: quoted(each) })),
  ];
}

function fitProblems(name: CommandName, options: OptionValues): readonly Problem[] {
  const command: Command = COMMANDS[name];
  const fitting = [...command.options, ...EVERYWHERE];
  const given = OPTION_NAMES.filter((each) => options[each] !== undefined);
  return [
    ...given
      .filter((each) => !fitting.includes(each))
      .map((each) => problem('option-not-here', `--${each}`, { option: `--${each}`, command: name })),
    ...command.required
      .filter((each) => options[each] === undefined)
      .map((each) => problem('option-missing', `--${each}`, { option: `--${each}`, command: name })),
  ];
}

function languageOf(value: string | undefined): { readonly language: Language; readonly problems: readonly Problem[] } {
  if (value === undefined || value === 'vi' || value === 'en') return { language: value ?? 'vi', problems: [] };
  return {
    language: 'vi',
    problems: [problem('option-value-unknown', '--ui', { given: quoted(value), choices: 'vi, en' })],
  };
}

/** Reads what was typed. `--help` and `--version` pass over what else is wrong. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const tokens = tokensOf(argv);
  const read = tokens.flatMap((token) => (token.kind === 'option' ? [readOption(token)] : []));
  const given = read.filter((each) => 'value' in each);
  const [typed, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options: OptionValues = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const repeated = given.filter(({ name }, index) => given.findIndex((each) => each.name === name) < index);
  const command = typed !== undefined && isCommandName(typed) ? typed : null;
  const ui = languageOf(options.ui);
  // A mistyped option leaves its value behind and its name missing: telling that too would bury the cause.
  const isMistyped = given.length < read.length;
  const problems = [
    ...commandProblems(typed),
    ...read.flatMap((each) => ('value' in each ? each.problems : [each])),
    ...repeated.map(({ name }) => problem('option-repeated', `--${name}`, { option: `--${name}` })),
    ...(command === null || isMistyped
      ? []
      : [...argumentProblems(COMMANDS[command], rest), ...fitProblems(command, options)]),
    ...ui.problems,
  ];
  return { language: ui.language, command, args: rest, options, problems };
}
