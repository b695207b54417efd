import type { PhraseStore } from '../actions/ports.ts';
import type { Phrase } from '../domain/phrase.ts';
import type { Connection } from './connection.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf, nfc } from './stored-text.ts';

type PhraseRow = { readonly id: string; readonly phrase: string; readonly changed_at: string };

/**
 * The office's own phrases.
 *
 * @param now ISO date-time in UTC, kept as the time of a phrase's last change.
 */
export function phraseStore(connection: Connection, now: () => string): PhraseStore {
  const list = connection.prepare<[], string>('SELECT phrase FROM phrase WHERE set_aside = 0 ORDER BY row_id').pluck();
  const write = connection.prepare<[PhraseRow]>(
    `INSERT INTO phrase (id, phrase, changed_at) VALUES (@id, @phrase, @changed_at)
     ON CONFLICT (id) DO UPDATE SET phrase = excluded.phrase, set_aside = 0, changed_at = excluded.changed_at`,
  );
  const setAside = connection.prepare<[string, string]>('UPDATE phrase SET set_aside = 1, changed_at = ? WHERE id = ?');
  return {
    list: () => withProblems(connection.name, () => list.all().map((text) => JSON.parse(text) as Phrase)),
    change: ({ write: written, remove }) =>
      withProblems(connection.name, () =>
        connection
          .transaction(() => {
            const moment = now();
            for (const id of remove) setAside.run(moment, nfc(id));
            for (const each of written) write.run({ id: nfc(each.id), phrase: jsonOf(each), changed_at: moment });
          })
          .immediate(),
      ),
  };
}
