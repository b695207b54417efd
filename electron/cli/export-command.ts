import { quoted } from '../actions/case-file/place.ts';
import { officePageOf } from '../actions/office/read-office.ts';
import { officeTextsFor, usedTemplateFor } from '../actions/templates/used-template.ts';
import { problem } from '../domain/problem.ts';
import { type CommandContext, type ExitCode, refuse, refuseUsage } from './command-context.ts';
import { draftCase } from './draft-command.ts';
import { draftOptionsOf } from './draft-options.ts';
import { withStorage } from './with-storage.ts';
import type { WordingOf } from './write-documents.ts';

/** `ketluan export ID --data DIR …` */
export async function exportCommand(context: CommandContext): Promise<ExitCode> {
  const options = draftOptionsOf(context.options);
  if (!options.ok) return refuseUsage(context, 'export', options.problems);
  const id = context.argument;
  return withStorage(context, 'to-look', ({ inspections, glossary, templates, drafts, settings, calendar }) => {
    const inspectionCase = inspections.readCase(id.normalize('NFC'));
    if (inspectionCase === null)
      return refuse(context, [problem('inspection-not-found', '', { id: quoted(id) })], quoted(id));
    const { kind } = options.value;
    const { name, source, version } = usedTemplateFor(templates, kind, '');
    if (source === 'office') {
      const used = problem('drafted-with-office-template', '', { name, version });
      for (const line of context.speaker.notices([used], quoted(id))) context.warn(line);
    }
    const office = {
      officeTerms: glossary.list(),
      officeTemplates: officeTextsFor(templates, kind),
      officePage: officePageOf(settings),
      officeCalendar: calendar.read(),
    };
    const wordingOf: WordingOf = (chosen) => drafts.wording({ inspectionId: inspectionCase.id, ...chosen });
    return draftCase(context, inspectionCase, { caseName: id, whole: id, ...office, wordingOf }, options.value);
  });
}
