import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSERT = 'INSERT INTO attached_file (sha256, size, name, added_at) VALUES';
const HASH = 'a0'.repeat(32);

function at(version: number) {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, version);
  return connection;
}

test.each([
  [`${INSERT} ('a0', 1, 'a', '2024')`, 'CHECK'],
  [`${INSERT} ('${HASH.toUpperCase()}', 1, 'a', '2024')`, 'CHECK'],
  [`${INSERT} ('${HASH}', 0, 'a', '2024')`, 'CHECK'],
  [`${INSERT} ('${HASH}', 1, '', '2024')`, 'CHECK'],
  [`${INSERT} ('${HASH}', 1, 'a', NULL)`, 'NOT NULL'],
  [`${INSERT} ('${HASH}', 1, 'a', '2024'), ('${HASH}', 1, 'b', '2025')`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = at(7);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('comes over a database in use without touching what is in it', () => {
  const connection = at(6);
  connection.exec("INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('ban', 'Ban', 'Board', '2024')");
  migrate(connection, NOW, 7);
  expect(connection.prepare('SELECT vi FROM glossary_term').pluck().all()).toEqual(['Ban']);
  expect(connection.prepare('SELECT count(*) FROM attached_file').pluck().get()).toBe(0);
  connection.close();
});
