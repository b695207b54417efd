import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** Values by the names they have in a statement. */
export type Values = Readonly<Record<string, string | number>>;
/** A part of WHERE with the values it needs. */
export type Condition = { readonly sql: string; readonly values?: Values };

/** All conditions hold; the first one is always there. */
export function where(always: string, conditions: readonly Condition[]): string {
  return [always, ...conditions.map(({ sql }) => sql)].join(' AND ');
}

export function valuesOf(conditions: readonly Condition[]): Values {
  return Object.assign({}, ...conditions.map(({ values }) => values));
}

/** Compiled once each; there are only so many ways to put conditions together. */
export function statements(connection: Connection): (sql: string) => Statement<[Values]> {
  const known = new Map<string, Statement<[Values]>>();
  return (sql) => {
    const found = known.get(sql) ?? connection.prepare<[Values]>(sql);
    known.set(sql, found);
    return found;
  };
}

/** SQLite reads a negative limit as none at all. */
export function atLeastZero(count: number): number {
  return Math.max(0, Math.trunc(count));
}
