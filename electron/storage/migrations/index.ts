import { inspectionsAndFindings } from './0001-inspections-and-findings.ts';
import { glossaryTerms } from './0002-glossary-terms.ts';
import { officeTemplates } from './0003-office-templates.ts';
import { documentDrafts } from './0004-document-drafts.ts';
import { letterheads } from './0005-letterheads.ts';
import { findingLibrary } from './0006-finding-library.ts';
import { attachments } from './0007-attachments.ts';
import { changeLog } from './0008-change-log.ts';
import { inspectionOutlook } from './0009-inspection-outlook.ts';
import { phrases } from './0010-phrases.ts';
import { followUpEntries } from './0011-follow-up-entries.ts';
import { officeCalendar } from './0012-office-calendar.ts';
import { watchedRows } from './0013-watched-rows.ts';
import { toldReminders } from './0014-told-reminders.ts';
import type { Migration } from './migration.ts';

/** All steps in order, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  inspectionsAndFindings,
  glossaryTerms,
  officeTemplates,
  documentDrafts,
  letterheads,
  findingLibrary,
  attachments,
  changeLog,
  inspectionOutlook,
  phrases,
  followUpEntries,
  officeCalendar,
  watchedRows,
  toldReminders,
];

export const LATEST_VERSION = MIGRATIONS.length;

/** «KLuN» in the file's header: tells our databases from those of other programs. */
export const APPLICATION_ID = 0x4b4c754e;
