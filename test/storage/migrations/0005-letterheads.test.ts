import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const INSERT = 'INSERT INTO letterhead (id, name, file, report, in_use, set_aside, added_at) VALUES';

function migrated() {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 5);
  return connection;
}

test.each([
  [`${INSERT} ('', 'a', x'00', '{}', 0, 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', '', x'00', '{}', 0, 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', 'a', x'', '{}', 0, 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', 'a', x'00', '{', 0, 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', 'a', x'00', '{}', 2, 0, '2024')`, 'CHECK'],
  [`${INSERT} ('a', 'a', 'text', '{}', 0, 0, '2024')`, 'BLOB'],
  [`${INSERT} ('a', 'a', x'00', '{}', 1, 0, '2024'), ('b', 'b', x'00', '{}', 1, 0, '2024')`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = migrated();
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('one in use may be set aside while another comes into use', () => {
  const connection = migrated();
  connection.exec(`${INSERT} ('a', 'a', x'00', '{}', 1, 1, '2024'), ('b', 'b', x'00', '{}', 1, 0, '2024')`);
  expect(connection.prepare('SELECT count(*) FROM letterhead').pluck().get()).toBe(2);
  connection.close();
});
