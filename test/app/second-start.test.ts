import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronRuntime, repositoryFolder } from '../../scripts/electron-runtime/runtime.ts';
import { type LaunchedApp, launchApp, newDataFolder, removeDataFolder } from './launch.ts';
import './page.ts';

let folders: readonly string[] = [];
let launched: readonly LaunchedApp[] = [];

beforeEach(async () => {
  folders = [await newDataFolder(), await newDataFolder()];
  launched = [];
});

afterEach(async () => {
  for (const each of launched) await each.close();
  for (const each of folders) await removeDataFolder(each);
});

test('a second start on the same data folder ends and calls the first window', async () => {
  const [folder = ''] = folders;
  const first = await launchApp(folder);
  launched = [first];
  const called = first.app.evaluate(
    ({ app }) => new Promise<boolean>((resolve) => app.once('second-instance', () => resolve(true))),
  );
  const { executable, env } = await electronRuntime();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(executable, [repositoryFolder, ...sandbox, `--data-dir=${folder}`], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(await called).toBe(true);
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('two data folders are two applications', async () => {
  const [one = '', other = ''] = folders;
  launched = [await launchApp(one)];
  launched = [...launched, await launchApp(other)];
  const shown = await Promise.all(
    launched.map((each) => each.window.evaluate(() => window.ketLuan.ask('application.info', {}))),
  );
  expect(shown).toMatchObject([{ value: { dataFolder: one } }, { value: { dataFolder: other } }]);
});
