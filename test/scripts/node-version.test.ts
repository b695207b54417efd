import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNodeNewEnough, projectNode } from '../../scripts/node-version.mjs';

test.each([
  ['18.20.0', false],
  ['20.18.1', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['30.1.2', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});

test('the project has its own Node, and it is new enough', () => {
  const node = projectNode(join(import.meta.dirname, '../..'));
  expect(node).toBeDefined();
  const { stdout } = spawnSync(node ?? '', ['--print', 'process.versions.node'], { encoding: 'utf8' });
  expect(isNodeNewEnough(stdout.trim())).toBe(true);
});

test('a folder without node_modules has no Node of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-node-'));
  expect(projectNode(folder)).toBeUndefined();
});

test('an entry script on an old Node goes on in the project’s own Node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-node-'));
  const script = join(folder, 'entry.mjs');
  const check = join(import.meta.dirname, '../../scripts/node-version.mjs');
  await mkdir(folder, { recursive: true });
  // The version is what the check reads; no second, older Node is needed to see the re-execution.
  await writeFile(
    script,
    `if (process.env.KETLUAN_NODE_CHECKED === undefined) Object.defineProperty(process.versions, 'node', { value: '20.9.0' });
     const { ensureNode } = await import(${JSON.stringify(check)});
     ensureNode();
     console.log(process.versions.node, process.argv.slice(2).join());`,
  );
  const run = spawnSync(process.execPath, [script, 'a', 'b'], { encoding: 'utf8' });
  const [version = '', args] = run.stdout.trim().split(' ');
  expect(run.status).toBe(0);
  expect(isNodeNewEnough(version)).toBe(true);
  expect(args).toBe('a,b');
});
