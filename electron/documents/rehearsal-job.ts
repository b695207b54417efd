import type { InspectionCase } from '../domain/inspection.ts';
import type { TemplateFolder } from '../domain/office-template.ts';
import type { TemplateTextsByPath } from './compose/template-source.ts';
import type { ExportFolders } from './export-job.ts';

/** All that a worker needs to rehearse one template; plain data, so that it can be sent. */
export type RehearsalJob = {
  readonly folder: TemplateFolder;
  /** The template under rehearsal, and what the other folders use. */
  readonly texts: TemplateTextsByPath;
  readonly sample: InspectionCase;
  readonly folders: ExportFolders;
};
