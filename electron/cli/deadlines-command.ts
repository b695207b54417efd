import { textInOrOther } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { dueAnswer } from '../domain/deadline.ts';
import { rowMark } from '../domain/plan-row-key.ts';
import { type WatchedRow, watchStateOf } from '../domain/watched-row.ts';
import { writeShortDate } from '../domain/write-date.ts';
import { type CommandContext, EXIT, type ExitCode } from './command-context.ts';
import { withDeadlineRows } from './deadline-rows.ts';

/** `ketluan deadlines [CASE.json | --data DIR] [--today DATE] [--json]` */
export function deadlinesCommand(context: CommandContext): Promise<ExitCode> {
  return withDeadlineRows(context, 'deadlines', ({ rows, today }) => {
    if (context.options.json !== undefined)
      context.print(
        JSON.stringify(
          rows.map((each) => asJson(each, today)),
          null,
          2,
        ),
      );
    else for (const each of rows) context.print(lineOf(each, today, context));
    return EXIT.done;
  });
}

function daysLeft({ dueOn, closedOn }: WatchedRow, today: IsoDate): number | null {
  return dueOn === null || closedOn !== null ? null : dueAnswer(dueOn, today).daysLeft;
}

function asJson({ key, ...row }: WatchedRow, today: IsoDate) {
  return { ...row, row: rowMark(key), state: watchStateOf(row, today), daysLeft: daysLeft({ key, ...row }, today) };
}

/** Columns parted by tabs: last day, state, days left, unit, matter, inspection, why it is that day. */
function lineOf(row: WatchedRow, today: IsoDate, { language, speaker }: CommandContext): string {
  const shown = (text: WatchedRow['matter']) => (textInOrOther(text, language) ?? '……').replaceAll(/\s+/g, ' ');
  const { dueOn, responsible, matter, inspection, why, isProvisional } = row;
  const day = dueOn === null ? '……' : writeShortDate(dueOn, language);
  return [
    isProvisional ? `${day} ${speaker.say('deadlines.provisional')}` : day,
    speaker.say(`deadlines.${watchStateOf(row, today)}`),
    daysLeft(row, today) ?? '',
    shown(responsible),
    shown(matter),
    shown(inspection),
    dueOn === null ? speaker.say('deadlines.whyUnknown') : shown(why),
  ].join('\t');
}
