import { textInOrOther } from '../domain/bilingual-text.ts';
import type { InspectionLine } from '../domain/lines.ts';
import { allInspections } from './all-inspections.ts';
import { type CommandContext, EXIT, type ExitCode } from './command-context.ts';
import { withStorage } from './with-storage.ts';

/** Columns parted by tabs, so that other programs can take them apart: id, kind, decision, number of findings, subject, units. */
function lineOf(summary: InspectionLine, { language, speaker }: CommandContext): string {
  const units = summary.unitNames.map((each) => textInOrOther(each, language) ?? '').join('; ');
  return [
    summary.id,
    speaker.say(`kind.${summary.kind}`),
    summary.decisionNumber ?? '……',
    speaker.say('findings', { count: summary.findingCount }),
    textInOrOther(summary.subject, language) ?? '……',
    units,
  ].join('\t');
}

/** `ketluan list --data DIR [--json]` */
export async function listCommand(context: CommandContext): Promise<ExitCode> {
  return withStorage(context, 'to-look', ({ inspections }) => {
    const all = allInspections(inspections);
    if (context.options.json !== undefined) context.print(JSON.stringify(all, null, 2));
    else for (const each of all) context.print(lineOf(each, context));
    return EXIT.done;
  });
}
