import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftPorts } from '../actions/draft-document.ts';
import { withOfficeCalendar } from '../documents/compose/law-data.ts';
import {
  type TemplateSource,
  type TemplateTextsByPath,
  withOfficeTexts,
} from '../documents/compose/template-source.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { OfficeCalendar } from '../domain/office-calendar.ts';
import type { OfficePage } from '../domain/office-profile.ts';
import { loadLaw } from '../law/load-law.ts';

/**
 * Templates, law data and the office's terms for the preview, read anew each time: an office that edits the files sees the change
 * at once.
 * @param texts the office's own templates, in place of the files of the same path
 * @param terms the office's own terms of the glossary
 * @param officePage how the office sets its pages
 * @param officeCalendar what the office set of the working calendar
 */
export function draftPorts(
  { templates, law }: Pick<ExportFolders, 'templates' | 'law'>,
  texts: TemplateTextsByPath = {},
  terms: readonly OfficeTerm[] = [],
  officePage?: OfficePage,
  officeCalendar?: OfficeCalendar,
): DraftPorts {
  return {
    templates: withOfficeTexts(filesIn(templates), texts),
    law: withOfficeCalendar(loadLaw(law), officeCalendar),
    officeTerms: terms,
    officePage,
  };
}

function filesIn(folder: string): TemplateSource {
  return (name) => {
    try {
      return readFileSync(path.join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
}
