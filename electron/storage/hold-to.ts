import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

/** What is computed of each inspection and kept: the setting that remembers with what, and the column that marks it as out of date. */
export type Held = {
  readonly setting: string;
  readonly staleColumn: 'outlook_stale' | 'watch_stale';
};

/** Marks all as out of date unless they were computed with what bears this mark; false when nothing had to be done. */
export function holdTo(connection: Connection, { setting, staleColumn }: Held): (fingerprint: string) => boolean {
  const known = connection.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const outdateAll = connection.prepare(`UPDATE inspection SET ${staleColumn} = 1 WHERE ${staleColumn} = 0`);
  const note = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return (fingerprint) =>
    withProblems(connection.name, () =>
      connection
        .transaction(() => {
          if (known.get(setting) === fingerprint) return false;
          outdateAll.run();
          note.run(setting, fingerprint);
          return true;
        })
        .immediate(),
    );
}
