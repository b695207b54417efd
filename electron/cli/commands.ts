/** What the command line understands, as data: parsing, help and the nearest-word hints are all made from it. */
export type OptionName =
  | 'document'
  | 'lang'
  | 'format'
  | 'out'
  | 'date'
  | 'unit'
  | 'letterhead'
  | 'data'
  | 'repair'
  | 'from'
  | 'months'
  | 'weeks'
  | 'days'
  | 'working-days'
  | 'anchor'
  | 'today'
  | 'json'
  | 'ui'
  | 'help'
  | 'version';

export type Command = {
  /** Name of the one argument without a dash, as the help shows it; null when there is none. */
  readonly argument: 'CASE.json' | 'ID' | 'FILE…' | 'YEAR' | null;
  /** May be left out. */
  readonly isOptional?: boolean;
  /** Takes any number of them. */
  readonly takesMany?: boolean;
  readonly options: readonly OptionName[];
  readonly required: readonly OptionName[];
};

const DRAFTING: readonly OptionName[] = ['document', 'lang', 'format', 'out', 'date', 'unit', 'letterhead'];
export const EVERYWHERE: readonly OptionName[] = ['ui', 'help', 'version'];

export const COMMANDS = {
  draft: { argument: 'CASE.json', options: DRAFTING, required: ['document', 'out'] },
  import: { argument: 'CASE.json', options: ['data'], required: ['data'] },
  list: { argument: null, options: ['data', 'json'], required: ['data'] },
  export: { argument: 'ID', options: ['data', ...DRAFTING], required: ['data', 'document', 'out'] },
  check: { argument: 'FILE…', takesMany: true, options: ['json', 'repair'], required: [] },
  term: {
    argument: null,
    options: ['from', 'months', 'weeks', 'days', 'working-days', 'anchor', 'data', 'json'],
    required: ['from'],
  },
  deadlines: { argument: 'CASE.json', isOptional: true, options: ['data', 'today', 'json'], required: [] },
  ics: { argument: 'CASE.json', isOptional: true, options: ['data', 'today', 'out'], required: [] },
  calendar: { argument: 'YEAR', options: ['data', 'json'], required: [] },
  schema: { argument: null, options: [], required: [] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Options that stand alone; all others take a value. */
export const FLAGS: ReadonlySet<OptionName> = new Set(['json', 'help', 'version']);

export const OPTION_NAMES: readonly OptionName[] = [
  ...new Set([...COMMAND_NAMES.flatMap((name): readonly OptionName[] => COMMANDS[name].options), ...EVERYWHERE]),
];
