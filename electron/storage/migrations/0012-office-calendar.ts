import type { Migration } from './migration.ts';

export const officeCalendar: Migration = { version: 12, sql: '' };
