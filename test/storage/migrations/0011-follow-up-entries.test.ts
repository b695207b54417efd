import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSERT = `INSERT INTO follow_up_entry (inspection_row_id, id, finding_id, recommendation_id, kind, happened_on, entered_at, entry) VALUES`;
const GOOD = `${INSERT} (1, 'e-1', 'f-1', NULL, 'progress', '2025-01-02', '2025-01-02T03:04:05Z', '{}')`;

function at(version: number) {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, version);
  return connection;
}

function withInspection(version: number) {
  const connection = at(version);
  connection.exec(
    `INSERT INTO inspection (row_id, id, kind, names, name_words, changed_at) VALUES (1, 'i-1', 'check', '{"body":{},"units":[]}', '', '2024'), (2, 'i-2', 'check', '{"body":{},"units":[]}', '', '2024')`,
  );
  return connection;
}

test.each([
  [`${INSERT} (9, 'e', 'f-1', NULL, 'progress', '2025-01-02', '2025', '{}')`, 'FOREIGN KEY'],
  [`${INSERT} (1, '', 'f-1', NULL, 'progress', '2025-01-02', '2025', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', NULL, NULL, 'progress', '2025-01-02', '2025', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', 'f-1', 'r-1', 'progress', '2025-01-02', '2025', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', 'f-1', NULL, 'removal', '2025-01-02', '2025', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', 'f-1', NULL, 'progress', '02/01/2025', '2025', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', 'f-1', NULL, 'progress', '2025-01-02', '', '{}')`, 'CHECK'],
  [`${INSERT} (1, 'e', 'f-1', NULL, 'progress', '2025-01-02', '2025', '{')`, 'CHECK'],
  [`${GOOD}; ${GOOD}`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = withInspection(11);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test.each([
  `UPDATE follow_up_entry SET entry = '{"changed":true}'`,
  `UPDATE follow_up_entry SET row_id = 7`,
  `UPDATE OR IGNORE follow_up_entry SET kind = 'closing'`,
  'DELETE FROM follow_up_entry',
  'DELETE FROM follow_up_entry WHERE row_id = 1',
  GOOD.replace('INSERT', 'INSERT OR REPLACE').replace("'progress'", "'closing'"),
  GOOD.replace('INSERT', 'REPLACE').replace("'e-1'", "'e-1'"),
  `${GOOD} ON CONFLICT (inspection_row_id, id) DO UPDATE SET kind = 'closing'`,
  `INSERT OR REPLACE INTO follow_up_entry SELECT row_id, 2, 'other', finding_id, NULL, NULL, NULL, kind, happened_on, entered_at, entry FROM follow_up_entry`,
])('an entry stays as it was written, whatever is tried: %s', (sql) => {
  const connection = withInspection(11);
  connection.exec(GOOD);
  const before = connection.prepare('SELECT * FROM follow_up_entry').all();
  expect(() => connection.exec(sql)).toThrow('entries of the follow-up are never');
  expect(connection.prepare('SELECT * FROM follow_up_entry').all()).toEqual(before);
  connection.close();
});

test('two inspections may have entries of the same id; one that is added outdates the outlook of its inspection alone', () => {
  const connection = withInspection(11);
  connection.exec('UPDATE inspection SET outlook_stale = 0');
  connection.exec(GOOD);
  expect(connection.prepare('SELECT outlook_stale FROM inspection ORDER BY row_id').pluck().all()).toEqual([1, 0]);
  connection.exec(GOOD.replace('(1,', '(2,'));
  expect(connection.prepare('SELECT count(*) FROM follow_up_entry').pluck().get()).toBe(2);
  connection.close();
});

test('comes over a database in use without touching what is in it', () => {
  const connection = withInspection(10);
  migrate(connection, NOW, 11);
  expect(connection.prepare('SELECT id FROM inspection ORDER BY row_id').pluck().all()).toEqual(['i-1', 'i-2']);
  expect(connection.prepare('SELECT count(*) FROM follow_up_entry').pluck().get()).toBe(0);
  connection.close();
});
