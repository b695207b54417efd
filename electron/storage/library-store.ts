import type { LibraryStore } from '../actions/ports.ts';
import type { LibraryEntry } from '../domain/finding-library.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf, nfc } from './stored-text.ts';

type EntryRow = { readonly id: string; readonly entry: string; readonly changed_at: string };

/**
 * The office's own entries of the library.
 *
 * @param now ISO date-time in UTC, kept as the time of an entry's last change.
 */
export function libraryStore(connection: Connection, now: () => string): LibraryStore {
  const list = connection
    .prepare<[], string>('SELECT entry FROM library_entry WHERE set_aside = 0 ORDER BY row_id')
    .pluck();
  const write = connection.prepare<[EntryRow]>(
    `INSERT INTO library_entry (id, entry, changed_at) VALUES (@id, @entry, @changed_at)
     ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, set_aside = 0, changed_at = excluded.changed_at`,
  );
  const setAside = connection.prepare<[number, string, string]>(
    'UPDATE library_entry SET set_aside = ?, changed_at = ? WHERE id = ?',
  );
  return {
    list: () => withProblems(connection.name, () => list.all().map((text) => JSON.parse(text) as LibraryEntry)),
    change: ({ write: written, setAside: removed, restore }) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            const moment = now();
            for (const id of removed) setAside.run(1, moment, nfc(id));
            for (const id of restore) setAside.run(0, moment, nfc(id));
            for (const each of written) write.run({ id: nfc(each.id), entry: jsonOf(each), changed_at: moment });
          })
          .immediate(),
      ),
  };
}
