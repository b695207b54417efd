import type { Migration } from './migration.ts';

/** Phrases of the office. */
export const phrases: Migration = { version: 10, sql: 'SELECT 1;' };
