import type { Migration } from './migration.ts';

/** Files and photos that prove a finding. */
export const attachments: Migration = { version: 7, sql: 'SELECT 1;' };
