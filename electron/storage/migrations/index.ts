import { inspectionsAndFindings } from './0001-inspections-and-findings.ts';
import { glossaryTerms } from './0002-glossary-terms.ts';
import { officeTemplates } from './0003-office-templates.ts';
import { documentDrafts } from './0004-document-drafts.ts';
import { letterheads } from './0005-letterheads.ts';
import type { Migration } from './migration.ts';

/** All steps in order, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  inspectionsAndFindings,
  glossaryTerms,
  officeTemplates,
  documentDrafts,
  letterheads,
];

export const LATEST_VERSION = MIGRATIONS.length;

/** «KLuN» in the file's header: tells our databases from those of other programs. */
export const APPLICATION_ID = 0x4b4c754e;
