import type { InspectionCase } from '../domain/inspection.ts';
import type { TemplateFolder } from '../domain/office-template.ts';
import type { TemplateTextsByPath } from './compose/template-source.ts';
import type { ExportFolders } from './export-job.ts';
import type { RehearsalReport } from './lint/rehearse.ts';

/** What the worker says: how many documents are drafted, and in the end what was found. */
export type RehearsalMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'report'; readonly report: RehearsalReport };

/** All that a worker needs to rehearse one template; plain data, so that it can be sent. */
export type RehearsalJob = {
  readonly folder: TemplateFolder;
  /** The template under rehearsal, and what the other folders use. */
  readonly texts: TemplateTextsByPath;
  readonly sample: InspectionCase;
  readonly folders: ExportFolders;
};
