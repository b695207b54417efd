import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftPorts } from '../actions/draft-document.ts';
import {
  type TemplateSource,
  type TemplateTextsByPath,
  withOfficeTexts,
} from '../documents/compose/template-source.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import { loadLaw } from '../law/load-law.ts';

/**
 * Templates and law data for the preview, read anew each time: an office that edits the files sees the change at once.
 * @param office the office's own texts, in place of the files of the same path
 */
export function draftPorts(
  { templates, law }: Pick<ExportFolders, 'templates' | 'law'>,
  office: TemplateTextsByPath = {},
): DraftPorts {
  return { templates: withOfficeTexts(filesIn(templates), office), law: loadLaw(law) };
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
