import type { Migration } from './migration.ts';

/** What the home screen says of an inspection: what is due and what is missing. */
export const inspectionOutlook: Migration = { version: 9, sql: 'SELECT 1;' };
