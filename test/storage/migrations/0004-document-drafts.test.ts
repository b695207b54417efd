import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSPECTION =
  "INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '{}', '')";
const DRAFT = `INSERT INTO document_draft (row_id, id, inspection_row_id, kind, language, drafted_at, template, document)
  VALUES (1, 'd', 1, 'check-report', 'vi', '2024', '{}', '{}')`;
const RETURNED = `INSERT INTO returned_file (row_id, id, draft_row_id, file_name, read_at, carries_ids, comparison)
  VALUES (1, 'r', 1, 'a.docx', '2024', 1, '{}')`;
const WORDING = `INSERT INTO document_wording (id, inspection_row_id, kind, language, returned_row_id, wording, changed_at)
  VALUES ('w', 1, 'check-report', 'vi', 1, '{}', '2024')`;

/** A database of the version before with an inspection in it, brought up. */
function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 3);
  connection.exec(INSPECTION);
  migrate(connection, NOW, 4);
  return connection;
}

test('version 4 keeps what was there and takes drafts, returned files and wording', () => {
  const connection = migrated();
  for (const each of [DRAFT, RETURNED, WORDING]) connection.exec(each);
  expect(connection.prepare('SELECT id FROM inspection').pluck().all()).toEqual(['c']);
  expect(connection.prepare('SELECT decisions FROM returned_file').pluck().all()).toEqual(['{}']);
  const strict = connection
    .prepare(
      "SELECT strict FROM pragma_table_list WHERE name IN ('document_draft', 'returned_file', 'document_wording')",
    )
    .pluck()
    .all();
  connection.close();
  expect(strict).toEqual([1, 1, 1]);
});

test.each([
  [DRAFT.replace("'vi'", "'fr'"), 'CHECK'],
  [DRAFT.replace("'{}')", "'{')"), 'CHECK'],
  [DRAFT.replace("(1, 'd', 1", "(2, 'e', 7"), 'FOREIGN KEY'],
  [DRAFT, 'UNIQUE'],
  [RETURNED.replace("'r', 1", "'x', 9").replace('(1,', '(2,'), 'FOREIGN KEY'],
  [RETURNED.replace("1, '{}'", "2, '{}'").replace("'r'", "'y'").replace('(1,', '(2,'), 'CHECK'],
  [WORDING, 'UNIQUE'],
  [WORDING.replace("'w'", "''"), 'CHECK'],
])('the schema refuses %s', (sql, reason) => {
  const connection = migrated();
  for (const each of [DRAFT, RETURNED, WORDING]) connection.exec(each);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});
