import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftPorts } from '../actions/draft-document.ts';
import {
  type TemplateSource,
  type TemplateTextsByPath,
  withOfficeTexts,
} from '../documents/compose/template-source.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import { loadLaw } from '../law/load-law.ts';

/** What the office put beside or over what is shipped. */
export type OfficeSources = {
  /** In place of the files of the same path. */
  readonly texts?: TemplateTextsByPath;
  readonly terms?: readonly OfficeTerm[];
};

/**
 * Templates, law data and the office's terms for the preview, read anew each time: an office that edits the files sees the change
 * at once.
 */
export function draftPorts(
  { templates, law }: Pick<ExportFolders, 'templates' | 'law'>,
  { texts = {}, terms = [] }: OfficeSources = {},
): DraftPorts {
  return { templates: withOfficeTexts(filesIn(templates), texts), law: loadLaw(law), officeTerms: terms };
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
