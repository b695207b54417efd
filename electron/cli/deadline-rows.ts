import { calendarInUse } from '../actions/calendar/calendar-in-use.ts';
import { quoted } from '../actions/case-file/place.ts';
import { type IsoDate, parseIsoDate } from '../domain/calendar-date.ts';
import { watchedRowsOf } from '../domain/derive-watched-rows.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import type { WatchedRow } from '../domain/watched-row.ts';
import { loadLaw } from '../law/load-law.ts';
import { allInspections } from './all-inspections.ts';
import { type CommandContext, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import type { CommandName } from './commands.ts';
import { loadCase } from './load-case.ts';
import { withStorage } from './with-storage.ts';

export type DeadlineRows = { readonly rows: readonly WatchedRow[]; readonly today: IsoDate };

/**
 * Computes the rows of all plans from the inspections themselves, of a data folder or of one case file: what the window keeps of them may
 * be of before the last change. The oldest day first, those not known last.
 */
export async function withDeadlineRows(
  context: CommandContext,
  command: CommandName,
  run: (given: DeadlineRows) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const { args, options } = context;
  const today = todayOf(context);
  const hasOneSource = (args.length === 0) !== (options.data === undefined);
  const problems = [
    ...(today.ok ? [] : today.problems),
    ...(hasOneSource ? [] : [problem('deadline-source-not-one', '')]),
  ];
  if (!today.ok || problems.length > 0) return refuseUsage(context, command, problems);
  const law = loadLaw(context.folders.sources.law);
  if (options.data === undefined) {
    const opened = await loadCase(context.argument);
    if (!opened.ok) return refuse(context, opened.problems, context.argument);
    return run({ rows: sorted(watchedRowsOf(opened.value, law.calendar)), today: today.value });
  }
  return withStorage(context, 'to-look', (storage) => {
    const { inspections } = storage;
    const inUse = calendarInUse(law, storage);
    const rows = allInspections(inspections).flatMap(({ id }) => {
      const found = inspections.readCase(id);
      return found === null ? [] : watchedRowsOf(found, inUse);
    });
    return run({ rows: sorted(rows), today: today.value });
  });
}

function todayOf({ options, today }: CommandContext): Answer<IsoDate> {
  const given = options.today;
  if (given === undefined) return done(today);
  if (parseIsoDate(given) !== null) return done(given);
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(given);
  return refused(problem(isWritten ? 'date-not-real' : 'date-not-written', '--today', { given: quoted(given) }));
}

function sorted(rows: readonly WatchedRow[]): readonly WatchedRow[] {
  const key = ({ dueOn }: WatchedRow) => dueOn ?? '~';
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
