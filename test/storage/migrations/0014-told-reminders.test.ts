import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSERT = 'INSERT INTO told_reminder (inspection_id, mark, due_on, step, told_on) VALUES';
const GOOD = "('i', 'f1~u1', '2025-02-24', 'week', '2025-02-17')";

function at(version: number) {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, version);
  return connection;
}

test.each([
  [`${INSERT} ('', 'f1~u1', '2025-02-24', 'week', '2025-02-17')`, 'CHECK'],
  [`${INSERT} ('i', '', '2025-02-24', 'week', '2025-02-17')`, 'CHECK'],
  [`${INSERT} ('i', 'f1~u1', '24/02/2025', 'week', '2025-02-17')`, 'CHECK'],
  [`${INSERT} ('i', 'f1~u1', '2025-02-24', 'soon', '2025-02-17')`, 'CHECK'],
  [`${INSERT} ('i', 'f1~u1', '2025-02-24', 'week', '2025-02-30')`, 'CHECK'],
  [`${INSERT} ${GOOD}, ${GOOD}`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = at(14);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('comes over a database in use without touching what is in it', () => {
  const connection = at(13);
  connection.exec("INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('ban', 'Ban', 'Board', '2024')");
  migrate(connection, NOW, 14);
  expect(connection.prepare('SELECT vi FROM glossary_term').pluck().all()).toEqual(['Ban']);
  expect(connection.prepare('SELECT count(*) FROM told_reminder').pluck().get()).toBe(0);
  connection.close();
});
