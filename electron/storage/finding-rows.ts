import type { Finding } from '../domain/finding.ts';
import type { Connection } from './connection.ts';
import { type FindingColumns, type FindingRow, findingOf, LINE_COLUMNS, rowOfFinding } from './finding-row.ts';

/** Above every real position: rows on their way to a new place wait here, because two may never stand in the same one. */
const AWAY = 1_000_000_000;

export type FindingPlace = {
  readonly row_id: number;
  readonly id: string;
  readonly position: number;
};

/** The findings of one inspection as rows in order. Positions are 0, 1, 2 … without gaps before and after every call. */
export type FindingRows = {
  places(inspectionRow: number): readonly FindingPlace[];
  place(inspectionRow: number, findingId: string): FindingPlace | undefined;
  read(inspectionRow: number, findingId: string): Finding | null;
  readAll(inspectionRow: number): readonly Finding[];
  count(inspectionRow: number): number;
  insert(inspectionRow: number, finding: Finding, position: number): void;
  update(rowId: number, finding: Finding): void;
  remove(rowId: number): void;
  /** Moves everything from this position on by one, down (1) or up (-1). */
  shift(inspectionRow: number, from: number, by: 1 | -1): void;
  /** Puts these rows at new positions, which they must hold among themselves already. */
  rearrange(inspectionRow: number, moved: readonly { readonly row_id: number; readonly position: number }[]): void;
};

export function findingRows(connection: Connection): FindingRows {
  return { ...readings(connection), ...writings(connection), ...movings(connection) };
}

function readings(connection: Connection): Pick<FindingRows, 'places' | 'place' | 'read' | 'readAll' | 'count'> {
  const places = connection.prepare<[number], FindingPlace>(
    'SELECT row_id, id, position FROM finding WHERE inspection_row_id = ? ORDER BY position',
  );
  const place = connection.prepare<[number, string], FindingPlace>(
    'SELECT row_id, id, position FROM finding WHERE inspection_row_id = ? AND id = ?',
  );
  const read = connection.prepare<[number, string], FindingRow>(
    `SELECT ${LINE_COLUMNS}, details, narrative_vi, narrative_en FROM finding WHERE inspection_row_id = ? AND id = ?`,
  );
  const readAll = connection.prepare<[number], FindingRow>(
    `SELECT ${LINE_COLUMNS}, details, narrative_vi, narrative_en FROM finding WHERE inspection_row_id = ? ORDER BY position`,
  );
  const count = connection
    .prepare<[number], number>('SELECT count(*) FROM finding WHERE inspection_row_id = ?')
    .pluck();
  return {
    places: (inspectionRow) => places.all(inspectionRow),
    place: (inspectionRow, findingId) => place.get(inspectionRow, findingId),
    read: (inspectionRow, findingId) => {
      const row = read.get(inspectionRow, findingId);
      return row === undefined ? null : findingOf(row);
    },
    readAll: (inspectionRow) => readAll.all(inspectionRow).map(findingOf),
    count: (inspectionRow) => count.get(inspectionRow) ?? 0,
  };
}

function writings(connection: Connection): Pick<FindingRows, 'insert' | 'update' | 'remove'> {
  const insert = connection.prepare<
    [FindingColumns & { readonly inspection_row_id: number; readonly position: number }]
  >(
    `INSERT INTO finding (inspection_row_id, id, position, kind, content_id, unit_ids, has_narrative, has_english,
       has_stale_english, title_vi, title_en, details, detail_words, narrative_vi, narrative_en)
     VALUES (@inspection_row_id, @id, @position, @kind, @content_id, @unit_ids, @has_narrative, @has_english,
       @has_stale_english, @title_vi, @title_en, @details, @detail_words, @narrative_vi, @narrative_en)`,
  );
  const update = connection.prepare<[FindingColumns & { readonly row_id: number }]>(
    `UPDATE finding SET kind = @kind, content_id = @content_id, unit_ids = @unit_ids, has_narrative = @has_narrative,
       has_english = @has_english, has_stale_english = @has_stale_english, title_vi = @title_vi, title_en = @title_en, details = @details,
       detail_words = @detail_words, narrative_vi = @narrative_vi, narrative_en = @narrative_en
     WHERE row_id = @row_id`,
  );
  const remove = connection.prepare<[number]>('DELETE FROM finding WHERE row_id = ?');
  return {
    insert: (inspectionRow, finding, position) => {
      insert.run({ ...rowOfFinding(finding), inspection_row_id: inspectionRow, position });
    },
    update: (rowId, finding) => {
      update.run({ ...rowOfFinding(finding), row_id: rowId });
    },
    remove: (rowId) => {
      remove.run(rowId);
    },
  };
}

function movings(connection: Connection): Pick<FindingRows, 'shift' | 'rearrange'> {
  const away = connection.prepare<[number, number, number]>(
    'UPDATE finding SET position = position + ? WHERE inspection_row_id = ? AND position >= ?',
  );
  const back = connection.prepare<[number, number, number]>(
    'UPDATE finding SET position = position - ? WHERE inspection_row_id = ? AND position >= ?',
  );
  const put = connection.prepare<[number, number]>('UPDATE finding SET position = ? WHERE row_id = ?');
  return {
    shift: (inspectionRow, from, by) => {
      away.run(AWAY, inspectionRow, from);
      back.run(AWAY - by, inspectionRow, AWAY);
    },
    rearrange: (inspectionRow, moved) => {
      for (const { row_id, position } of moved) put.run(position + AWAY, row_id);
      back.run(AWAY, inspectionRow, AWAY);
    },
  };
}
