import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftPorts } from '../actions/draft-document.ts';
import type { ExportFolders } from '../documents/export-job.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import { loadLaw } from '../law/load-law.ts';

/** Templates, law data and the office's terms for the preview, read anew each time: an office that edits its templates sees the change at once. */
export function draftPorts(
  { templates, law }: Pick<ExportFolders, 'templates' | 'law'>,
  officeTerms: readonly OfficeTerm[] = [],
): DraftPorts {
  return {
    templates: (name) => {
      try {
        return readFileSync(path.join(templates, name), 'utf8');
      } catch {
        return null;
      }
    },
    law: loadLaw(law),
    officeTerms,
  };
}
