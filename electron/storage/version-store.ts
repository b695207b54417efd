import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DocumentVersion, NewVersion, VersionStore } from '../actions/history-ports.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { Connection } from './connection.ts';
import { type DraftRow, keyOf, lineOf } from './draft-row.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf, nfc } from './stored-text.ts';

type VersionRow = Omit<DraftRow, 'drafted_at' | 'letterhead_id'> & {
  readonly row_id: number;
  readonly kept_at: string;
  readonly reason: DocumentVersion['reason'];
  readonly note: string;
  readonly case_state_row_id: number | null;
  readonly has_document: 0 | 1;
};

const LINE = `SELECT v.row_id, v.id, i.id AS inspection_id, v.kind, v.unit_id, v.language, v.template, v.kept_at, v.reason, v.note,
  v.case_state_row_id, v.document IS NOT NULL AS has_document`;
const FROM = 'FROM document_version v JOIN inspection i ON i.row_id = v.inspection_row_id';
const OF_DOCUMENT = 'i.id = @inspection_id AND v.kind = @kind AND v.unit_id IS @unit_id AND v.language = @language';

/**
 * Versions of documents with the cases they were drafted from.
 * @param now ISO date-time in UTC
 */
export function versionStore(connection: Connection, now: () => string): VersionStore {
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  const keepState = stateKeeper(connection);
  const list = connection.prepare<[ReturnType<typeof keyOf>], VersionRow>(
    `${LINE} ${FROM} WHERE ${OF_DOCUMENT} ORDER BY v.kept_at DESC, v.row_id DESC`,
  );
  const read = connection.prepare<[string], VersionRow & { readonly document: string | null }>(
    `${LINE}, v.document ${FROM} WHERE v.id = ?`,
  );
  const state = connection.prepare<[number], Buffer>('SELECT content FROM case_state WHERE row_id = ?').pluck();
  const text = connection
    .prepare<[number], string | null>('SELECT document FROM document_version WHERE row_id = ?')
    .pluck();
  const again = connection.prepare<[string, number]>('UPDATE document_version SET kept_at = ? WHERE row_id = ?');
  const add = connection.prepare<[Record<string, string | number | null>]>(
    `INSERT INTO document_version (id, inspection_row_id, kind, unit_id, language, kept_at, reason, note, template, case_state_row_id, document)
     SELECT @id, row_id, @kind, @unit_id, @language, @kept_at, @reason, @note, @template, @state, @document
     FROM inspection WHERE id = @inspection_id`,
  );
  const keep = connection.transaction((version: NewVersion): boolean => {
    const key = keyOf(version);
    const stateRow = keepState(version.inspectionCase);
    const last = list.get(key);
    // The same file handed out twice in a row is one version, with its newest time.
    const isAgain = version.reason === 'exported' && last?.reason === 'exported' && last.case_state_row_id === stateRow;
    if (isAgain && text.get(last.row_id) === version.document) return again.run(now(), last.row_id).changes > 0;
    const { id, reason, note, template, document } = version;
    const row = { ...key, id, reason, note: nfc(note), template: jsonOf(template), document, state: stateRow };
    return add.run({ ...row, kept_at: now() }).changes > 0;
  });
  return {
    keep: (version) => call(() => keep.immediate(version)),
    list: (document) => call(() => list.all(keyOf(document)).map(versionOf)),
    read: (versionId) =>
      call(() => {
        const row = read.get(versionId);
        if (row === undefined) return null;
        const content = row.case_state_row_id === null ? undefined : state.get(row.case_state_row_id);
        return {
          ...versionOf(row),
          document: row.document,
          inspectionCase:
            content === undefined ? null : (JSON.parse(gunzipSync(content).toString('utf8')) as InspectionCase),
        };
      }),
  };
}

/** One state is stored once, however many documents were drafted from it. Answers its row. */
function stateKeeper(connection: Connection): (inspectionCase: InspectionCase) => number {
  const find = connection.prepare<[string], number>('SELECT row_id FROM case_state WHERE hash = ?').pluck();
  const add = connection.prepare<[string, Buffer]>('INSERT INTO case_state (hash, content) VALUES (?, ?)');
  return (inspectionCase) => {
    const content = jsonOf(inspectionCase);
    const hash = createHash('sha256').update(content).digest('hex');
    return find.get(hash) ?? Number(add.run(hash, gzipSync(content)).lastInsertRowid);
  };
}

function versionOf(row: VersionRow): DocumentVersion {
  const { draftedAt: _, letterheadId: __, ...line } = lineOf({ ...row, drafted_at: '', letterhead_id: null });
  return {
    ...line,
    keptAt: row.kept_at,
    reason: row.reason,
    note: row.note,
    hasCase: row.case_state_row_id !== null,
    hasDocument: row.has_document === 1,
  };
}
