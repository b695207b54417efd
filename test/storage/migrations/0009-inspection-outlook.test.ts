import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const NAMES = JSON.stringify({
  body: { vi: 'Thanh tra' },
  units: [{ vi: 'Sở Xây dựng' }, { vi: 'Sở Xây dựng' }, { en: 'Department of Home Affairs' }, {}],
});
const INSPECTION = `INSERT INTO inspection (row_id, id, kind, changed_at, names, name_words) VALUES (1, 'c', 'check', '2024', '${NAMES}', '')`;
const FACTS = "INSERT INTO inspection_facts (inspection_row_id, facts) VALUES (1, '{}')";
const FINDING = `INSERT INTO finding (row_id, inspection_row_id, id, position, kind, unit_ids, has_narrative, has_english, details, detail_words)
  VALUES (1, 1, 'f', 0, 'shortcoming', '[]', 0, 0, '{}', '')`;
const COMPUTED = 'UPDATE inspection SET outlook_stale = 0, fault_count = 0, missing_count = 3';

/** A database of the version before with an inspection in it, brought up. */
function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 8);
  for (const each of [INSPECTION, FACTS, FINDING]) connection.exec(each);
  migrate(connection, NOW, 9);
  return connection;
}

function staleOf(connection: Connection): unknown {
  return connection.prepare('SELECT outlook_stale FROM inspection').pluck().get();
}

function unitsOf(connection: Connection): unknown {
  return connection.prepare('SELECT name FROM inspection_unit ORDER BY name').pluck().all();
}

test('version 9 keeps what was there, knows its units, and no outlook yet', () => {
  const connection = migrated();
  expect(connection.prepare('SELECT due_on, fault_count, missing_count, outlook_stale FROM inspection').all()).toEqual([
    { due_on: null, fault_count: null, missing_count: null, outlook_stale: 1 },
  ]);
  expect(unitsOf(connection)).toEqual(['Department of Home Affairs', 'Sở Xây dựng']);
  connection.close();
});

test.each([
  ['facts', "UPDATE inspection_facts SET facts = '[]'"],
  ['a new finding', FINDING.replace("(1, 1, 'f', 0", "(2, 1, 'g', 1")],
  ['a changed finding', "UPDATE finding SET details = '[]'"],
  ['a retitled finding', "UPDATE finding SET title_en = 'x'"],
  ['a removed finding', 'DELETE FROM finding'],
])('%s outdate the outlook', (_what, change) => {
  const connection = migrated();
  connection.exec(COMPUTED);
  connection.exec(change);
  expect(staleOf(connection)).toBe(1);
  connection.close();
});

test('another order of the findings and setting aside do not', () => {
  const connection = migrated();
  connection.exec(COMPUTED);
  connection.exec('UPDATE finding SET position = 7; UPDATE inspection SET set_aside = 1');
  expect(staleOf(connection)).toBe(0);
  connection.close();
});

test('units follow the names', () => {
  const connection = migrated();
  connection.exec(`UPDATE inspection SET names = '{"units":[{"vi":"Sở Y tế"}]}'`);
  expect(unitsOf(connection)).toEqual(['Sở Y tế']);
  connection.exec(INSPECTION.replace("(1, 'c'", "(2, 'd'"));
  expect(unitsOf(connection)).toEqual(['Department of Home Affairs', 'Sở Xây dựng', 'Sở Y tế']);
  connection.close();
});

test.each(['fault_count = -1', 'missing_count = -1', 'outlook_stale = 2'])('the schema refuses %s', (change) => {
  const connection = migrated();
  expect(() => connection.exec(`UPDATE inspection SET ${change}`)).toThrow('CHECK');
  connection.close();
});
