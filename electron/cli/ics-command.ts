import { resolve } from 'node:path';
import { writeOutputFile } from '../actions/write-output-file.ts';
import { writeCalendarFile } from '../calendar-file/write-calendar-file.ts';
import { type CommandContext, EXIT, type ExitCode, refuse } from './command-context.ts';
import { withDeadlineRows } from './deadline-rows.ts';

/** `ketluan ics [CASE.json | --data DIR] [--today DATE] [--out FILE.ics]` */
export function icsCommand(context: CommandContext): Promise<ExitCode> {
  const { options, language, now, print, warn, speaker } = context;
  return withDeadlineRows(context, 'ics', async ({ rows, today }) => {
    // A day given for a trial makes the same file tomorrow.
    const stamp = options.today === undefined ? now() : `${today}T00:00:00.000Z`;
    const text = writeCalendarFile(rows, { language, today, stamp });
    const unknown = rows.filter(({ dueOn }) => dueOn === null).length;
    if (unknown > 0) warn(speaker.say('deadlines.leftOut', { count: unknown }));
    if (options.out === undefined) {
      // Each line ends already.
      print(text.slice(0, -1));
      return EXIT.done;
    }
    const path = resolve(options.out);
    const written = await writeOutputFile(path, new TextEncoder().encode(text));
    if (!written.ok) return refuse(context, written.problems, path);
    print(path);
    return EXIT.done;
  });
}
