import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../electron/storage/connection.ts';
import { migrate } from '../../../electron/storage/migrate.ts';
import { NOW, newDataFolder } from '../data-folders.ts';

const BY = "'QĐ 1', '2026-10-01', 'Bộ Nội vụ', 'An', '2026'";
const YEAR =
  'INSERT INTO calendar_year (year, status, decision_number, decision_date, decision_issuer, confirmed_by, changed_at) VALUES';
const DAY =
  'INSERT INTO calendar_day (date, type, kind, reason_vi, decision_number, decision_date, decision_issuer, confirmed_by, changed_at) VALUES';

function at(version: number) {
  const connection = openConnection(path.join(newDataFolder(), 'ket-luan.db'));
  migrate(connection, NOW, version);
  return connection;
}

test.each([
  [`${YEAR} (1800, 'announced', ${BY})`, 'CHECK'],
  [`${YEAR} (2027, 'known', ${BY})`, 'CHECK'],
  [`${YEAR} (2027, 'announced', '', '2026-10-01', 'Bộ Nội vụ', 'An', '2026')`, 'CHECK'],
  [`${YEAR} (2027, 'announced', 'QĐ 1', '1/10/2026', 'Bộ Nội vụ', 'An', '2026')`, 'CHECK'],
  [`${DAY} ('24/11/2026', 'off', 'holiday', 'Lễ', ${BY})`, 'CHECK'],
  [`${DAY} ('2026-11-24', 'free', 'holiday', 'Lễ', ${BY})`, 'CHECK'],
  [`${DAY} ('2026-11-24', 'off', 'feast', 'Lễ', ${BY})`, 'CHECK'],
  [`${DAY} ('2026-11-24', 'off', 'holiday', '', ${BY})`, 'CHECK'],
  [`${DAY} ('2026-11-24', 'off', 'holiday', 'Lễ', ${BY}), ('2026-11-24', 'worked', 'holiday', 'Lễ', ${BY})`, 'UNIQUE'],
])('refuses %s', (sql, reason) => {
  const connection = at(12);
  expect(() => connection.exec(sql)).toThrow(reason);
  connection.close();
});

test('comes over a database in use without touching what is in it', () => {
  const connection = at(11);
  connection.exec("INSERT INTO glossary_term (key, vi, en, changed_at) VALUES ('ban', 'Ban', 'Board', '2024')");
  migrate(connection, NOW, 12);
  expect(connection.prepare('SELECT vi FROM glossary_term').pluck().all()).toEqual(['Ban']);
  expect(connection.prepare('SELECT count(*) FROM calendar_day').pluck().get()).toBe(0);
  connection.close();
});
