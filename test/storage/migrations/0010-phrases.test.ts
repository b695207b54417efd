import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSERT = 'INSERT INTO phrase (id, phrase, set_aside, changed_at) VALUES';

function at(version: number) {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, version);
  return connection;
}

test.each([
  [`${INSERT} ('', '{}', 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', '{', 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', '{}', 2, '2024')`, 'CHECK'],
  [`${INSERT} ('a', '{}', 0, NULL)`, 'NOT NULL'],
  [`${INSERT} ('a', '{}', 0, '2024'), ('a', '{}', 1, '2024')`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = at(10);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('comes over a database in use without touching what is in it', () => {
  const connection = at(9);
  connection.exec("INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('ban', 'Ban', 'Board', '2024')");
  migrate(connection, NOW, 10);
  expect(connection.prepare('SELECT vi FROM glossary_term').pluck().all()).toEqual(['Ban']);
  expect(connection.prepare('SELECT count(*) FROM phrase').pluck().get()).toBe(0);
  connection.close();
});
