import type { Language } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { DocumentKind } from '../domain/official-document.ts';
import type { Problem } from '../domain/problem.ts';
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
  readonly language: Language;
  readonly format: ExportFormat;
  /** The drafting date: in the file's properties, and the year of a document that bears no date yet. */
  readonly date: IsoDate;
  readonly folders: ExportFolders;
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
