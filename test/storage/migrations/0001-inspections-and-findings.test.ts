import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 1);
  return connection;
}

test('an empty file becomes version 1 with strict tables', () => {
  const connection = migrated();
  expect(connection.pragma('user_version', { simple: true })).toBe(1);
  const tables = connection
    .prepare(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE '%_text%' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .all();
  connection.close();
  expect(tables).toEqual(['finding', 'inspection', 'inspection_facts', 'setting'].map((name) => ({ name, strict: 1 })));
});

const INSPECTION =
  "INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '{}', 'Đắk Mil')";

function finding(values: {
  readonly kind?: string;
  readonly details?: string;
  readonly position?: number;
  readonly row?: number;
}): string {
  const { kind = 'shortcoming', details = '{}', position = 0, row = 1 } = values;
  return `INSERT INTO finding (inspection_row_id, id, position, kind, unit_ids, has_narrative, has_english, title_vi, details, detail_words)
    VALUES (${row}, 'f-${position}', ${position}, '${kind}', '[]', 0, 0, 'Huyện Đắk Mil', '${details}', '')`;
}

test.each([
  ["INSERT INTO inspection (id, kind, changed_at, names, name_words) VALUES ('x', 'audit', '2024', '{}', '')", 'CHECK'],
  ["INSERT INTO inspection (id, kind, changed_at, names, name_words) VALUES ('x', 'check', '2024', '{', '')", 'CHECK'],
  ["INSERT INTO inspection (id, kind, names, name_words) VALUES ('x', 'check', '{}', '')", 'NOT NULL'],
  [
    "INSERT INTO inspection (id, kind, changed_at, names, name_words) VALUES ('c', 'check', '2024', '{}', '')",
    'UNIQUE',
  ],
  [finding({ kind: 'other' }), 'CHECK'],
  [finding({ details: '{' }), 'CHECK'],
  [finding({ position: -1 }), 'CHECK'],
  [finding({ row: 7 }), 'FOREIGN KEY'],
])('the schema refuses %s', (sql, reason) => {
  const connection = migrated();
  connection.exec(INSPECTION);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.exec(finding({}));
  connection.close();
});

test('the index agrees with the texts after inserts, updates, moves, deletes and setting aside', () => {
  const connection = migrated();
  connection.exec(INSPECTION);
  for (const position of [0, 1, 2]) connection.exec(finding({ position }));
  connection.exec(`UPDATE finding SET title_vi = 'Cư Jút', detail_words = 'đổi' WHERE position = 1`);
  connection.exec('UPDATE finding SET position = 9 WHERE position = 2; DELETE FROM finding WHERE position = 0');
  // SQLite's own comparison of an index with what it was made from; it throws when one word differs.
  const check =
    "INSERT INTO finding_text (finding_text, rank) VALUES ('integrity-check', 1); INSERT INTO inspection_text (inspection_text, rank) VALUES ('integrity-check', 1)";
  connection.exec(check);
  connection.exec('UPDATE inspection SET set_aside = 1');
  connection.exec(check);
  connection.exec('UPDATE inspection SET set_aside = 0');
  connection.exec(check);
  const found = connection.prepare("SELECT rowid FROM finding_text WHERE finding_text MATCH 'doi'").pluck().all();
  connection.close();
  expect(found).toEqual([2]);
});
