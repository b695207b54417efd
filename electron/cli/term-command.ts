import { quoted } from '../actions/case-file/place.ts';
import { parseIsoDate } from '../domain/calendar-date.ts';
import { deadlineOf } from '../domain/deadline.ts';
import { type Answer, done, type Problem, problem, refused } from '../domain/problem.ts';
import type { Term, TermAnchor, TermUnit } from '../domain/term.ts';
import { writeTerm } from '../domain/write-term.ts';
import { calendarOf } from './calendar-of.ts';
import { type CommandContext, EXIT, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import type { OptionValues } from './parse-command-line.ts';

type CountedTerm = Extract<Term, { readonly kind: 'within' }>;

const UNITS = {
  months: 'month',
  weeks: 'week',
  days: 'day',
  'working-days': 'working-day',
} as const satisfies Readonly<Record<string, TermUnit>>;
const UNIT_OPTIONS = ['months', 'weeks', 'days', 'working-days'] as const;
const ANCHORS: Readonly<Record<string, TermAnchor>> = { issued: 'issue', signed: 'signing', received: 'receipt' };

/** Longer ones are mistyped; two hundred years of days would also be counted one by one. */
const LONGEST = { months: 1200, weeks: 5_200, days: 36_500, 'working-days': 10_000 } as const;

function dateProblems(given: string): readonly Problem[] {
  if (parseIsoDate(given) !== null) return [];
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(given);
  return [problem(isWritten ? 'date-not-real' : 'date-not-written', '--from', { given: quoted(given) })];
}

function termOf(options: OptionValues): Answer<CountedTerm> {
  const given = UNIT_OPTIONS.filter((each) => options[each] !== undefined);
  const [name] = given;
  const from = ANCHORS[options.anchor ?? 'issued'];
  const problems: Problem[] = [];
  if (from === undefined) {
    const choices = Object.keys(ANCHORS).join(', ');
    problems.push(problem('option-value-unknown', '--anchor', { given: quoted(options.anchor ?? ''), choices }));
  }
  if (name === undefined || given.length > 1) {
    const choices = UNIT_OPTIONS.map((each) => `--${each}`).join(', ');
    return refused(...problems, problem('term-length-not-one', '', { choices }));
  }
  const typed = options[name] ?? '';
  const amount = Number(typed);
  if (!/^\d+$/.test(typed) || amount < 1 || amount > LONGEST[name])
    problems.push(problem('term-length-not-whole', `--${name}`, { given: quoted(typed), most: LONGEST[name] }));
  if (from === undefined || problems.length > 0) return refused(...problems);
  return done({ kind: 'within', amount, unit: UNITS[name], from });
}

/** `ketluan term --from DATE --months N [--anchor issued] [--data DIR] [--json]` */
export async function termCommand(context: CommandContext): Promise<ExitCode> {
  const { options, language, print } = context;
  const from = options.from ?? '';
  const term = termOf(options);
  const problems = [...dateProblems(from), ...(term.ok ? [] : term.problems)];
  if (!term.ok || problems.length > 0) return refuseUsage(context, 'term', problems);
  const calendar = await calendarOf(context);
  if (!calendar.ok) return refuse(context, calendar.problems, options.data ?? '');
  const deadline = deadlineOf(term.value, from, calendar.value);
  if (options.json !== undefined) {
    print(JSON.stringify({ from, term: term.value, ...deadline }, null, 2));
    return EXIT.done;
  }
  print(`${writeTerm(term.value, language)}: ${deadline?.why[language] ?? ''}`);
  return EXIT.done;
}
