import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { OfficeTerm } from '../domain/glossary.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { LetterheadFile } from '../domain/letterhead.ts';
import type { OfficeCalendar } from '../domain/office-calendar.ts';
import type { OfficePage } from '../domain/office-profile.ts';
import type { DocumentKind } from '../domain/official-document.ts';
import type { Overview } from '../domain/overview.ts';
import type { Problem } from '../domain/problem.ts';
import type { TemplateTextsByPath } from './compose/template-source.ts';
import type { Progress } from './progress.ts';

export type ExportFormat = 'docx' | 'pdf';

/** Where the words, the fonts and the dated law data lie; absolute folders. */
export type ExportFolders = {
  readonly templates: string;
  readonly fonts: string;
  readonly law: string;
};

/** All that a worker needs to make one file; plain data, so that it can be sent. */
export type ExportJob = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  /** The unit in whose name a remediation plan stands; null for the other kinds. */
  readonly unitId: string | null;
  readonly language: DraftLanguage;
  /** The office's own terms of the glossary. */
  readonly officeTerms?: readonly OfficeTerm[];
  /** Rows of all inspections, where the document is of none of them. */
  readonly overview?: Overview;
  /** What the office set of the working calendar. */
  readonly officeCalendar?: OfficeCalendar;
  /** How the office sets its pages. */
  readonly officePage?: OfficePage;
  readonly format: ExportFormat;
  /** The drafting date: in the file's properties, and the year of a document that bears no date yet. */
  readonly date: IsoDate;
  readonly folders: ExportFolders;
  /** The office's own Word file that a .docx is written into; a PDF is not affected. */
  readonly letterhead?: LetterheadFile;
  /** Published templates of the office, used in place of the files; none where the shipped ones are used. */
  readonly officeTemplates?: TemplateTextsByPath;
  /** The document's own wording. */
  readonly wording?: readonly DocumentWording[];
};

/** What was written, so that an edited copy can be held against it: the document model as JSON. */
export type WrittenDraft = { readonly id: string; readonly document: string };

export type ExportedDocument = {
  readonly bytes: Uint8Array;
  /** Missing facts and assumed dates; the file was made nevertheless. */
  readonly notices: readonly Problem[];
  /** Of a Word file; a PDF does not come back. */
  readonly draft: WrittenDraft | null;
};

/** What the worker tells: progress any number of times, then one of the others. */
export type ExportMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | ({ readonly type: 'done' } & ExportedDocument)
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };
