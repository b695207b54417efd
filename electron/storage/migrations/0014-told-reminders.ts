import type { Migration } from './migration.ts';

export const toldReminders: Migration = { version: 14, sql: '' };
