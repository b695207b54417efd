import type { ChosenDocument } from '../../actions/preview-document.ts';
import type { TemplateTextsByPath } from '../../documents/compose/template-source.ts';
import type { ExportFolders } from '../../documents/export-job.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import type { OfficeTerm } from '../../domain/glossary.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import type { OfficeCalendar } from '../../domain/office-calendar.ts';
import type { OfficePage } from '../../domain/office-profile.ts';

/** All that the worker needs to draw one preview; plain data, so that it can be sent. */
export type PreviewJob = {
  readonly inspectionCase: InspectionCase;
  readonly chosen: ChosenDocument;
  readonly today: IsoDate;
  readonly folders: Pick<ExportFolders, 'templates' | 'law'>;
  /** Published templates of the office. */
  readonly texts: TemplateTextsByPath;
  readonly terms: readonly OfficeTerm[];
  readonly officePage: OfficePage | undefined;
  readonly officeCalendar: OfficeCalendar;
};

/** Answers come back under the number of their job. */
export type NumberedJob = { readonly number: number; readonly job: PreviewJob };
