// Plain JavaScript without newer syntax: this is what a machine with an old Node runs first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './words.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether this Node can run the project's TypeScript as it is (type stripping without a flag: 22.18, 23.6, 24).
 * Older ones also crash in better-sqlite3 without a word (Node-API 10).
 * @param {string} version such as "20.20.2"
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The Node that came with `npm ci`, or undefined where there is none for this platform.
 * @param {string} folder the project's folder
 * @returns {string | undefined}
 */
export function projectNode(folder) {
  const bin = join(
    folder,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
  );
  const executable = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(executable) ? executable : undefined;
}

/**
 * Makes the rest of the script run on a new enough Node: the current one, else the project's own, in which the same
 * command is run again and this process ends with its result. With neither, says so and ends with 1.
 */
export function ensureNode() {
  const own = projectNode(repository);
  if (isNodeNewEnough(process.versions.node)) {
    // Tools started from here by their `#!/usr/bin/env node` line must not fall back to the machine's older Node.
    process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
    return;
  }
  if (own === undefined || process.env.KETLUAN_NODE_CHECKED !== undefined) {
    say('nodeTooOld', { found: process.versions.node });
    process.exit(1);
  }
  const result = spawnSync(own, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, KETLUAN_NODE_CHECKED: '1' },
  });
  process.exit(result.status ?? 1);
}
