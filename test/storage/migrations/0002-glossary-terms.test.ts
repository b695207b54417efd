import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSPECTION =
  "INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '{}', '')";
const FINDING = `INSERT INTO finding (inspection_row_id, id, position, kind, unit_ids, has_narrative, has_english, title_vi, title_en,
  details, detail_words) VALUES (1, 'f', 0, 'shortcoming', '[]', 0, 1, 'Trễ hẹn', 'Late', '{}', '')`;

function version1(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 1);
  connection.exec(INSPECTION);
  connection.exec(FINDING);
  return connection;
}

function migrated(): Connection {
  const connection = version1();
  migrate(connection, NOW, 2);
  return connection;
}

test('a finding written before is kept, with English that nobody can call stale', () => {
  const connection = migrated();
  const row = connection.prepare('SELECT id, title_en, has_english, has_stale_english FROM finding').get();
  connection.close();
  expect(row).toEqual({ id: 'f', title_en: 'Late', has_english: 1, has_stale_english: 0 });
});

test('the table of terms is strict and empty', () => {
  const connection = migrated();
  const table = connection.prepare("SELECT strict FROM pragma_table_list WHERE name = 'glossary_term'").pluck().get();
  const count = connection.prepare('SELECT count(*) FROM glossary_term').pluck().get();
  connection.close();
  expect([table, count]).toEqual([1, 0]);
});

const TERM = "INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('sở', 'Sở', 'Department', '2024')";

test.each([
  [TERM, 'UNIQUE'],
  ["INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('', 'Sở', 'Department', '2024')", 'CHECK'],
  ["INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('phòng', '', 'Division', '2024')", 'CHECK'],
  ["INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('phòng', 'Phòng', '', '2024')", 'CHECK'],
  ["INSERT INTO glossary_term (key, vi, en) VALUES ('phòng', 'Phòng', 'Division')", 'NOT NULL'],
  ['UPDATE finding SET has_stale_english = 2', 'CHECK'],
])('the schema refuses %s', (sql, reason) => {
  const connection = migrated();
  connection.exec(TERM);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});
