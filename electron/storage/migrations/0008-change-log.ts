import type { Migration } from './migration.ts';

/** What was changed when, so that it can be undone after a restart; comments. */
export const changeLog: Migration = { version: 8, sql: 'SELECT 1;' };
