import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../electron/storage/open-storage.ts';
import problems from '../../locales/vi/problem.json' with { type: 'json' };
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

const now = () => '2024-12-23T03:04:05.678Z';

let dataFolder = '';
let launched: LaunchedApp | null = null;

beforeEach(async () => {
  dataFolder = await newDataFolder();
});

afterEach(async () => {
  await launched?.kill();
  launched = null;
  await removeDataFolder(dataFolder);
});

function list(app: LaunchedApp): Promise<unknown> {
  return app.window.evaluate(() => window.ketLuan.ask('inspections.list', { words: '', offset: 0, limit: 10 }));
}

/** Makes a database with one inspection in it. */
function databaseWithWork(): string {
  const storage = openStorage({ dataFolder, now });
  if (!storage.ok) throw new Error('refused');
  storage.value.close();
  return join(dataFolder, 'ket-luan.db');
}

describe('data that does not open', () => {
  test('because it is damaged is told to the window and not changed', async () => {
    const file = join(dataFolder, 'ket-luan.db');
    const bytes = Buffer.from('not a database '.repeat(1000));
    writeFileSync(file, bytes);
    launched = await launchApp(dataFolder);
    expect(await list(launched)).toMatchObject({ ok: false, problems: [{ code: 'data-damaged' }] });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('because it is of a newer program is told to the window and not changed', async () => {
    const file = databaseWithWork();
    const database = new Database(file);
    database.pragma('user_version = 999');
    database.close();
    const bytes = readFileSync(file);
    launched = await launchApp(dataFolder);
    expect(await list(launched)).toMatchObject({
      ok: false,
      problems: [{ code: 'data-newer-than-program', values: { version: 999 } }],
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('because another program holds it is told on every request', async () => {
    const other = openStorage({ dataFolder, now });
    if (!other.ok) throw new Error('refused');
    launched = await launchApp(dataFolder);
    expect(await list(launched)).toMatchObject({ ok: false, problems: [{ code: 'data-folder-in-use' }] });
    const told = problems['data-folder-in-use'].what.split('{{')[0] ?? '';
    await launched.window.getByRole('heading', { level: 2 }).filter({ hasText: told }).waitFor();
    expect(
      await launched.window.evaluate(() => window.ketLuan.ask('settings.write', { language: 'en' })),
    ).toMatchObject({ ok: false });
    expect(other.value.settings.read('language')).toBeNull();
    other.value.close();
  });
});
