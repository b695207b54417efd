import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSPECTION = `INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '{}', '')`;
const FACTS = "INSERT INTO inspection_facts (inspection_row_id, facts) VALUES (1, '{}')";
const FINDING = `INSERT INTO finding (row_id, inspection_row_id, id, position, kind, unit_ids, has_narrative, has_english, details, detail_words)
  VALUES (1, 1, 'f', 0, 'shortcoming', '[]', 0, 0, '{}', '')`;
const COMPUTED = 'UPDATE inspection SET watch_stale = 0';
const NAME = "INSERT INTO watched_name (row_id, name, sort_key) VALUES (1, 'Sở Y tế', 'x')";

function row(values: Readonly<Record<string, string>> = {}): string {
  const columns = {
    inspection_row_id: '1',
    position: '0',
    set_aside: '0',
    unit_no: '1',
    officer_no: '1',
    due_on: "'2025-02-24'",
    closed_on: 'NULL',
    result: "'none'",
    extension_count: '0',
    is_provisional: '0',
    shown: "'{}'",
    ...values,
  };
  return `INSERT INTO watched_row (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
}

/** A database of the version before with an inspection in it, brought up. */
function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 12);
  for (const each of [INSPECTION, FACTS, FINDING]) connection.exec(each);
  migrate(connection, NOW, 13);
  return connection;
}

function staleOf(connection: Connection): unknown {
  return connection.prepare('SELECT watch_stale FROM inspection').pluck().get();
}

test('version 13 knows no row yet, and that those of each inspection are to be computed', () => {
  const connection = migrated();
  expect(staleOf(connection)).toBe(1);
  expect(connection.prepare('SELECT count(*) FROM watched_row').pluck().get()).toBe(0);
  connection.close();
});

test.each([
  ['facts', "UPDATE inspection_facts SET facts = '[]'"],
  ['a new finding', FINDING.replace("(1, 1, 'f', 0", "(2, 1, 'g', 1")],
  ['a changed finding', "UPDATE finding SET details = '[]'"],
  ['a retitled finding', "UPDATE finding SET title_en = 'x'"],
  ['a moved finding', 'UPDATE finding SET position = 7'],
  ['a removed finding', 'DELETE FROM finding'],
  [
    'an entry of the follow-up',
    `INSERT INTO follow_up_entry (inspection_row_id, id, finding_id, kind, happened_on, entered_at, entry)
     VALUES (1, 'e', 'f', 'progress', '2025-02-20', '2025-02-20T01:02:03Z', '{}')`,
  ],
])('%s outdate the rows', (_what, change) => {
  const connection = migrated();
  connection.exec(COMPUTED);
  connection.exec(change);
  expect(staleOf(connection)).toBe(1);
  connection.close();
});

test('setting aside takes the rows along, and back, without computing them again', () => {
  const connection = migrated();
  for (const each of [COMPUTED, NAME, row()]) connection.exec(each);
  const isAside = () => connection.prepare('SELECT set_aside FROM watched_row').pluck().get();
  connection.exec('UPDATE inspection SET set_aside = 1');
  expect(isAside()).toBe(1);
  connection.exec('UPDATE inspection SET set_aside = 0');
  expect(isAside()).toBe(0);
  expect(staleOf(connection)).toBe(0);
  connection.close();
});

test.each([
  [{}, 20_250_224],
  [{ due_on: 'NULL' }, 99_990_001],
  [{ closed_on: "'2025-02-20'" }, 99_990_002],
  [{ due_on: 'NULL', closed_on: "'2025-02-20'" }, 99_990_002],
])('a row of %j stands at %d', (values, stand) => {
  const connection = migrated();
  for (const each of [NAME, row(values)]) connection.exec(each);
  expect(connection.prepare('SELECT stand FROM watched_row').pluck().get()).toBe(stand);
  connection.close();
});

test.each([
  ['position', '-1'],
  ['set_aside', '2'],
  ['due_on', "'24/02/2025'"],
  ['closed_on', "''"],
  ['result', "'maybe'"],
  ['extension_count', '-1'],
  ['is_provisional', '2'],
  ['shown', "'{'"],
])('the schema refuses %s %s', (column, value) => {
  const connection = migrated();
  connection.exec(NAME);
  expect(() => connection.exec(row({ [column]: value }))).toThrow('CHECK');
  connection.close();
});
