import type { Migration } from './migration.ts';

export const followUpEntries: Migration = { version: 11, sql: '' };
