import type { GlossaryStore } from '../actions/ports.ts';
import { type OfficeTerm, termKey } from '../domain/glossary.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';

type TermRow = OfficeTerm & { readonly key: string; readonly changed_at: string };

/**
 * The office's own terms.
 *
 * @param now ISO date-time in UTC, kept as the time of a term's last change.
 */
export function glossaryStore(connection: Connection, now: () => string): GlossaryStore {
  const list = connection.prepare<[], OfficeTerm>('SELECT vi, en, note FROM glossary_term ORDER BY row_id');
  const read = connection.prepare<[string], OfficeTerm>('SELECT vi, en, note FROM glossary_term WHERE key = ?');
  const write = connection.prepare<[TermRow]>(
    `INSERT INTO glossary_term (key, vi, en, note, changed_at) VALUES (@key, @vi, @en, @note, @changed_at)
     ON CONFLICT (key) DO UPDATE
     SET vi = excluded.vi, en = excluded.en, note = excluded.note, changed_at = excluded.changed_at`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM glossary_term WHERE key = ?');
  return {
    list: () => withProblems(connection.name, () => list.all()),
    read: (vi) => withProblems(connection.name, () => read.get(termKey(vi)) ?? null),
    change: ({ remove: removed, write: written }) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            for (const vi of removed) remove.run(termKey(vi));
            for (const { vi, en, note } of written) write.run({ key: termKey(vi), vi, en, note, changed_at: now() });
          })
          .immediate(),
      ),
  };
}
