import { quoted } from '../actions/case-file/place.ts';
import { problem } from '../domain/problem.ts';
import { specialDaysOf } from '../domain/working-calendar.ts';
import { writeShortDate, writeWeekday } from '../domain/write-date.ts';
import { loadLaw } from '../law/load-law.ts';
import { type CommandContext, EXIT, type ExitCode, refuseUsage } from './command-context.ts';

/** The holidays in the data begin with the Labour Code of 2012; the moon is computed and tested up to 2050. */
const YEARS = { first: 2014, last: 2050 } as const;

/** `ketluan calendar YEAR [--json]` */
export function calendarCommand(context: CommandContext): ExitCode {
  const { argument, language, options, print, speaker } = context;
  const year = Number(argument);
  if (!/^\d{4}$/.test(argument) || year < YEARS.first || year > YEARS.last)
    return refuseUsage(context, 'calendar', [
      problem('calendar-year-unknown', quoted(argument), { year: quoted(argument), ...YEARS }),
    ]);
  const { calendar } = loadLaw(context.folders.sources.law);
  const isProvisional = !calendar.knownYears.includes(year);
  const days = specialDaysOf(year, calendar);
  if (options.json !== undefined) {
    print(JSON.stringify({ year, isProvisional, days }, null, 2));
    return EXIT.done;
  }
  print(speaker.say(isProvisional ? 'calendar.provisional' : 'calendar.announced', { year }));
  for (const { date, type, reason, source } of days) {
    const day = `${writeShortDate(date, language)} ${writeWeekday(date, language)}`;
    print([day, speaker.say(`calendar.${type}`), reason[language] ?? '', source].join('\t'));
  }
  return EXIT.done;
}
