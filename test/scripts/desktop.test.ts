import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hasDisplay } from '../../scripts/desktop/display.ts';
import { isBuildFresh } from '../../scripts/desktop/fresh-build.ts';
import { skippedTests } from '../../scripts/desktop/skipped-tests.ts';

const products = ['out/main/index.js', 'out/main/export-worker.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

async function write(folder: string, file: string, hour: number): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  await utimes(path, hour * 3600, hour * 3600);
  await utimes(dirname(path), hour * 3600, hour * 3600);
}

async function builtTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-fresh-'));
  for (const file of ['electron/main/index.ts', 'renderer/main.tsx', 'package.json']) await write(folder, file, 1);
  await utimes(join(folder, 'electron'), 3600, 3600);
  for (const file of products) await write(folder, file, 2);
  return folder;
}

test('a build newer than every source is fresh', async () => {
  expect(isBuildFresh(await builtTree())).toBe(true);
});

test.each(['electron/main/index.ts', 'renderer/screens/list.tsx', 'package.json'])(
  'a newer %s makes it stale',
  async (file) => {
    const folder = await builtTree();
    await write(folder, file, 3);
    expect(isBuildFresh(folder)).toBe(false);
  },
);

test.each(products)('without %s it is stale', async (file) => {
  const folder = await builtTree();
  await rm(join(folder, file));
  expect(isBuildFresh(folder)).toBe(false);
});

test('only a Linux without X and Wayland has no display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

test('tests that were not run are listed by file and name', () => {
  const assertionResults = [
    { fullName: 'ran', status: 'passed' },
    { fullName: 'fell', status: 'failed' },
    { fullName: 'needs qpdf', status: 'skipped' },
    { fullName: 'for later', status: 'todo' },
  ];
  expect(skippedTests({ testResults: [{ name: 'a.test.ts', assertionResults }] })).toEqual([
    'a.test.ts: needs qpdf',
    'a.test.ts: for later',
  ]);
});
