import { officePageOf } from '../actions/office/read-office.ts';
import type { Storage } from '../actions/ports.ts';
import { officeTextsFor } from '../actions/templates/used-template.ts';
import type { InputOf } from '../contract/channels.ts';
import type { ExportFolders } from '../documents/export-job.ts';

type Chosen = Pick<InputOf<'versions.list'>, 'kind'>;

/** What a document is drafted with, as the office has set it. Loaded at its first use, like all that drafts. */
export async function storedPorts(
  folders: ExportFolders,
  { templates, glossary, settings, calendar }: Storage,
  { kind }: Chosen,
) {
  const { draftPorts } = await import('./draft-ports.ts');
  const texts = officeTextsFor(templates, kind);
  return draftPorts(folders, texts, glossary.list(), officePageOf(settings), calendar.read());
}
