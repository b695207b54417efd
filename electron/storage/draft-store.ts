import type { Decision, DocumentKey, DraftStore, ReturnedFileRecord, StoredDraft } from '../actions/ports.ts';
import type { DocumentWording } from '../domain/document-wording.ts';
import type { Connection } from './connection.ts';
import { type DraftRow, draftOf, keyOf, lineOf, type ReturnedRow, returnedOf } from './draft-row.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf, nfc } from './stored-text.ts';

const DRAFT = `SELECT d.id, i.id AS inspection_id, d.kind, d.unit_id, d.language, d.drafted_at, d.template, d.letterhead_id`;
const OF_DRAFT = `FROM document_draft d JOIN inspection i ON i.row_id = d.inspection_row_id`;
const OF_DOCUMENT = `i.id = @inspection_id AND d.kind = @kind AND d.unit_id IS @unit_id AND d.language = @language`;
const RETURNED = `SELECT r.id, d.id AS draft_id, r.file_name, r.read_at, r.carries_ids, r.comparison, r.decisions
  FROM returned_file r JOIN document_draft d ON d.row_id = r.draft_row_id JOIN inspection i ON i.row_id = d.inspection_row_id`;

/**
 * Drafts that were handed out, edited files that came back, and the wording taken from them.
 * @param now ISO date-time in UTC
 */
export function draftStore(connection: Connection, now: () => string): DraftStore {
  const guarded = <T>(call: () => T): T => withProblems(connection.name, call);
  return { ...draftsKept(connection, now, guarded), ...filesReturned(connection, now, guarded) };
}

type Guarded = <T>(call: () => T) => T;
type Key = ReturnType<typeof keyOf>;

function draftsKept(
  connection: Connection,
  now: () => string,
  guarded: Guarded,
): Pick<DraftStore, 'keep' | 'read' | 'list'> {
  const keep = connection.prepare<[Key & Record<string, string | null>]>(
    `INSERT INTO document_draft (id, inspection_row_id, kind, unit_id, language, drafted_at, template, letterhead_id, document)
     SELECT @id, row_id, @kind, @unit_id, @language, @drafted_at, @template, @letterhead_id, @document FROM inspection WHERE id = @inspection_id
     ON CONFLICT (id) DO UPDATE SET drafted_at = excluded.drafted_at`,
  );
  const read = connection.prepare<[string], DraftRow & { readonly document: string }>(
    `${DRAFT}, d.document ${OF_DRAFT} WHERE d.id = ?`,
  );
  const list = connection.prepare<[Key], DraftRow>(
    `${DRAFT} ${OF_DRAFT} WHERE ${OF_DOCUMENT} ORDER BY d.drafted_at DESC, d.row_id DESC`,
  );
  return {
    keep: (draft: Omit<StoredDraft, 'draftedAt'>) =>
      guarded(() => {
        const { id, template, letterheadId, document } = draft;
        const made = { template: jsonOf(template), letterhead_id: letterheadId, document };
        const row = { ...keyOf(draft), id, drafted_at: now(), ...made };
        return keep.run(row).changes > 0;
      }),
    read: (draftId) =>
      guarded(() => {
        const row = read.get(draftId);
        return row === undefined ? null : draftOf(row);
      }),
    list: (document) => guarded(() => list.all(keyOf(document)).map(lineOf)),
  };
}

function filesReturned(
  connection: Connection,
  now: () => string,
  guarded: Guarded,
): Pick<DraftStore, 'keepReturned' | 'readReturned' | 'listReturned' | 'decide' | 'wording'> {
  const keep = connection.prepare<[Record<string, string | number>]>(
    `INSERT INTO returned_file (id, draft_row_id, file_name, read_at, carries_ids, comparison)
     SELECT @id, row_id, @file_name, @read_at, @carries_ids, @comparison FROM document_draft WHERE id = @draft_id`,
  );
  const read = connection.prepare<[string], ReturnedRow>(`${RETURNED} WHERE r.id = ?`);
  const list = connection.prepare<[Key], ReturnedRow>(
    `${RETURNED} WHERE ${OF_DOCUMENT} ORDER BY r.read_at DESC, r.row_id DESC`,
  );
  const wording = connection
    .prepare<[Key], string>(
      `SELECT d.wording FROM document_wording d JOIN inspection i ON i.row_id = d.inspection_row_id
       WHERE ${OF_DOCUMENT} ORDER BY d.returned_row_id, d.row_id`,
    )
    .pluck();
  return {
    keepReturned: ({ id, draftId, fileName, carriesIds, comparison }) =>
      guarded(() => {
        const row = { id, draft_id: draftId, file_name: nfc(fileName), read_at: now(), comparison };
        return keep.run({ ...row, carries_ids: carriesIds ? 1 : 0 }).changes > 0;
      }),
    readReturned: (returnedId) => guarded(() => recordOf(read.get(returnedId))),
    listReturned: (document: DocumentKey) => guarded(() => list.all(keyOf(document)).map(returnedOf)),
    decide: deciding(connection, now, guarded),
    wording: (document) =>
      guarded(() => wording.all(keyOf(document)).map((each) => JSON.parse(each) as DocumentWording)),
  };
}

function recordOf(row: ReturnedRow | undefined): ReturnedFileRecord | null {
  return row === undefined ? null : returnedOf(row);
}

/** One transaction: a decision without its wording would be lost work, a wording without its decision one nobody made. */
function deciding(connection: Connection, now: () => string, guarded: Guarded): DraftStore['decide'] {
  const read = connection.prepare<[string], string>('SELECT decisions FROM returned_file WHERE id = ?').pluck();
  const write = connection.prepare<[string, string]>('UPDATE returned_file SET decisions = ? WHERE id = ?');
  const remove = connection.prepare<[string]>('DELETE FROM document_wording WHERE id = ?');
  const add = connection.prepare<[Record<string, string>]>(
    `INSERT INTO document_wording (id, inspection_row_id, kind, unit_id, language, returned_row_id, wording, changed_at)
     SELECT @id, d.inspection_row_id, d.kind, d.unit_id, d.language, r.row_id, @wording, @changed_at
     FROM returned_file r JOIN document_draft d ON d.row_id = r.draft_row_id WHERE r.id = @returned_id
     ON CONFLICT (id) DO NOTHING`,
  );
  const touch = connection.prepare<[string, string]>(
    `UPDATE inspection SET changed_at = ? WHERE row_id =
     (SELECT d.inspection_row_id FROM returned_file r JOIN document_draft d ON d.row_id = r.draft_row_id WHERE r.id = ?)`,
  );
  const decide = connection.transaction(
    (...[returnedId, decisions, { added, removed }]: Parameters<DraftStore['decide']>) => {
      const known = read.get(returnedId);
      if (known === undefined) return false;
      const all = { ...(JSON.parse(known) as Record<string, Decision>), ...decisions };
      write.run(jsonOf(Object.fromEntries(Object.entries(all).filter(([, each]) => each !== null))), returnedId);
      for (const id of removed) remove.run(id);
      for (const each of added)
        add.run({ id: each.id, wording: jsonOf(each), changed_at: now(), returned_id: returnedId });
      touch.run(now(), returnedId);
      return true;
    },
  );
  return (...given) => guarded(() => decide.immediate(...given));
}
