import type { SettingsStore } from '../actions/ports.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

/** Choices of the person, by name. */
export function settingsStore(connection: Connection): SettingsStore {
  const read = connection.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const write = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    read: (name) => withProblems(connection.name, () => read.get(name) ?? null),
    write: (name, value) => {
      withProblems(connection.name, () => write.run(name, value));
    },
  };
}
