import path from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

function migrated(): Connection {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, 2);
  migrate(connection, NOW, 3);
  connection.exec(`
    INSERT INTO office_template (row_id, id, folder, name) VALUES (1, 'a', 'conclusion', 'A'), (2, 'b', 'conclusion', 'B'), (3, 'c', 'common', 'C');
    ${version(1, 1, 'retired')}; ${version(1, 2, 'published')}; ${version(1, 3, 'draft')}; ${version(2, 1, 'tested')}; ${version(3, 1, 'published', 'common')}`);
  return connection;
}

function version(template: number, number: number, state: string, folder = 'conclusion', rehearsed = 1): string {
  return `INSERT INTO office_template_version (template_row_id, folder, version, state, rehearsed, vi, en, changed_at)
    VALUES (${template}, '${folder}', ${number}, '${state}', ${rehearsed}, 'vi', 'en', '2026')`;
}

test('an older database gets strict tables', () => {
  const connection = migrated();
  const tables = connection
    .prepare("SELECT name, strict FROM pragma_table_list WHERE name LIKE 'office_template%' ORDER BY name")
    .all();
  connection.close();
  expect(tables).toEqual(['office_template', 'office_template_version'].map((name) => ({ name, strict: 1 })));
});

test.each([
  ["INSERT INTO office_template (id, folder, name) VALUES ('x', 'conclusion', '')", 'CHECK'],
  ["INSERT INTO office_template (id, folder, name) VALUES ('a', 'conclusion', 'A')", 'UNIQUE'],
  [version(1, 3, 'draft'), 'UNIQUE'],
  [version(1, 0, 'draft'), 'CHECK'],
  [version(1, 4, 'finished'), 'CHECK'],
  [version(1, 4, 'tested', 'conclusion', 0), 'CHECK'],
  [version(9, 1, 'draft'), 'FOREIGN KEY'],
  [version(1, 4, 'draft', 'common'), 'FOREIGN KEY'],
  ["UPDATE office_template_version SET state = 'published' WHERE template_row_id = 2", 'UNIQUE'],
  ["UPDATE office_template_version SET vi = 'other' WHERE state = 'published'", 'does not change'],
  ["UPDATE office_template_version SET en = 'other' WHERE state = 'retired'", 'does not change'],
  ["UPDATE office_template_version SET state = 'draft' WHERE state = 'retired'", 'does not become a draft'],
  ["DELETE FROM office_template_version WHERE state = 'draft'", 'never deleted'],
])('the schema refuses %s', (sql, reason) => {
  const connection = migrated();
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('a draft may change, and a retired version may be published again', () => {
  const connection = migrated();
  connection.exec(`
    UPDATE office_template_version SET vi = 'other' WHERE state = 'draft';
    UPDATE office_template_version SET state = 'retired' WHERE folder = 'conclusion' AND state = 'published';
    UPDATE office_template_version SET state = 'published' WHERE template_row_id = 1 AND version = 1`);
  const states = connection.prepare('SELECT state FROM office_template_version ORDER BY row_id').pluck().all();
  connection.close();
  expect(states).toEqual(['published', 'retired', 'draft', 'tested', 'published']);
});
