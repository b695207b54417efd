import { quoted } from '../actions/case-file/place.ts';
import { textInOrOther } from '../domain/bilingual-text.ts';
import { CALENDAR_YEARS } from '../domain/office-calendar.ts';
import { problem } from '../domain/problem.ts';
import { specialDaysOf } from '../domain/working-calendar.ts';
import { writeShortDate, writeWeekday } from '../domain/write-date.ts';
import { calendarOf } from './calendar-of.ts';
import { type CommandContext, EXIT, type ExitCode, refuse, refuseUsage } from './command-context.ts';

/** `ketluan calendar YEAR [--data DIR] [--json]` */
export async function calendarCommand(context: CommandContext): Promise<ExitCode> {
  const { argument, language, options, print, speaker } = context;
  const year = Number(argument);
  if (!/^\d{4}$/.test(argument) || year < CALENDAR_YEARS.first || year > CALENDAR_YEARS.last)
    return refuseUsage(context, 'calendar', [
      problem('calendar-year-unknown', quoted(argument), { year: quoted(argument), ...CALENDAR_YEARS }),
    ]);
  const answer = await calendarOf(context);
  if (!answer.ok) return refuse(context, answer.problems, options.data ?? '');
  const calendar = answer.value;
  const isProvisional = !calendar.knownYears.includes(year);
  const days = specialDaysOf(year, calendar);
  if (options.json !== undefined) {
    print(JSON.stringify({ year, isProvisional, days }, null, 2));
    return EXIT.done;
  }
  print(speaker.say(isProvisional ? 'calendar.provisional' : 'calendar.announced', { year }));
  for (const { date, type, reason, source, confidence } of days) {
    const based = confidence === 'high' ? source : `${source} (${speaker.say('calendar.unverified')})`;
    const day = `${writeShortDate(date, language)} ${writeWeekday(date, language)}`;
    print([day, speaker.say(`calendar.${type}`), textInOrOther(reason, language) ?? '', based].join('\t'));
  }
  return EXIT.done;
}
