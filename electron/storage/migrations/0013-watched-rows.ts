import type { Migration } from './migration.ts';

export const watchedRows: Migration = { version: 13, sql: '' };
