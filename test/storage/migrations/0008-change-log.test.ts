import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSPECTION =
  "INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '{}', '')";
const DRAFT = `INSERT INTO document_draft (row_id, id, inspection_row_id, kind, language, drafted_at, template, document)
  VALUES (1, 'd', 1, 'check-report', 'vi', '2024', '{"id":"t"}', '{"x":1}')`;
const STEP = `INSERT INTO change_step (row_id, inspection_row_id, kind, place, started_at, changed_at, size, changes)
  VALUES (1, 1, 'facts', '{}', '2024', '2024', 2, '[]')`;
const STATE = "INSERT INTO case_state (row_id, hash, content) VALUES (1, 'h', x'00')";
const VERSION = `INSERT INTO document_version (id, inspection_row_id, kind, language, kept_at, reason, template, case_state_row_id)
  VALUES ('v', 1, 'check-report', 'vi', '2024', 'by-hand', '{}', 1)`;
const COMMENT = `INSERT INTO comment (row_id, id, inspection_row_id, anchor, author, written_at, text)
  VALUES (1, 'k', 1, '{}', 'A', '2024', 'Xem lại')`;
const ANSWER = `INSERT INTO comment (row_id, id, inspection_row_id, answers_row_id, author, written_at, text)
  VALUES (2, 'l', 1, 1, 'B', '2024', 'Đã xem')`;
const ALL = [STEP, STATE, VERSION, COMMENT, ANSWER];

/** A database of the version before with a document handed out in it, brought up. */
function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 7);
  connection.exec(INSPECTION);
  connection.exec(DRAFT);
  migrate(connection, NOW, 8);
  return connection;
}

test('version 8 keeps what was there, and what was handed out is a version without a case state', () => {
  const connection = migrated();
  for (const each of ALL) connection.exec(each);
  expect(connection.prepare('SELECT id FROM document_draft').pluck().all()).toEqual(['d']);
  expect(
    connection.prepare('SELECT id, reason, kept_at, note, document, case_state_row_id FROM document_version').all(),
  ).toEqual([
    { id: 'd', reason: 'exported', kept_at: '2024', note: '', document: '{"x":1}', case_state_row_id: null },
    { id: 'v', reason: 'by-hand', kept_at: '2024', note: '', document: null, case_state_row_id: 1 },
  ]);
  const names = "('change_step', 'case_state', 'document_version', 'comment')";
  const strict = connection.prepare(`SELECT strict FROM pragma_table_list WHERE name IN ${names}`).pluck().all();
  connection.close();
  expect(strict).toEqual([1, 1, 1, 1]);
});

test.each([
  [STEP.replace('(1, 1', '(2, 7'), 'FOREIGN KEY'],
  [STEP.replace('(1, 1', '(2, 1').replace("'[]'", "'['"), 'CHECK'],
  [STEP.replace('(1, 1', '(2, 1').replace("'facts'", "''"), 'CHECK'],
  [STATE.replace('(1,', '(2,'), 'UNIQUE'],
  [VERSION, 'UNIQUE'],
  [VERSION.replace("'v'", "'w'").replace("'by-hand'", "'lost'"), 'CHECK'],
  [VERSION.replace("'v'", "'w'").replace(', 1)', ', NULL)'), 'CHECK'],
  [COMMENT.replace('(1,', '(3,').replace("'k'", "'m'").replace("'Xem lại'", "''"), 'CHECK'],
  [COMMENT.replace('(1,', '(3,').replace("'k'", "'m'").replace("'{}'", 'NULL'), 'CHECK'],
  [ANSWER.replace('(2,', '(3,').replace("'l', 1, 1", "'m', 1, 9"), 'FOREIGN KEY'],
])('the schema refuses %s', (sql, reason) => {
  const connection = migrated();
  for (const each of ALL) connection.exec(each);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});
