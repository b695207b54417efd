import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from '../desktop/display.ts';
import { buildIfStale } from '../desktop/fresh-build.ts';
import { isOnPath } from '../electron-runtime/missing-packages.ts';
import { Refusal } from '../electron-runtime/refusal.ts';
import { electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { bilingual } from '../words.mjs';

/** Why no window can be measured here; undefined when one can, and the application is built then. */
export async function reasonAgainstWindow(): Promise<string | undefined> {
  if (!hasDisplay() && !isOnPath('xvfb-run')) return 'no display and no xvfb-run';
  try {
    await electronRuntime();
  } catch (error) {
    if (error instanceof Refusal) return bilingual(error.key, error.values).at(-1) ?? error.key;
    throw error;
  }
  return (await buildIfStale(repositoryFolder)) ? undefined : 'the application does not build';
}

/**
 * Runs a program of this folder that opens windows. One display serves all of them, so that it is a program of its own; it
 * gets a folder of its own, `args`, and the file to write its answer into as JSON.
 * @returns the answer, or why there is none
 */
export async function runOnDisplay<Answer>(program: string, args: readonly string[]): Promise<Answer | string> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-bench-window-'));
  try {
    const answer = join(folder, 'answer.json');
    const runs = [process.execPath, join(import.meta.dirname, program), folder, ...args, answer];
    const command = hasDisplay() ? runs : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...runs];
    const { status } = spawnSync(command[0] ?? process.execPath, command.slice(1), {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) return `${program} ended with ${status}`;
    return JSON.parse(readFileSync(answer, 'utf8')) as Answer;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
