import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOnPath } from '../electron-runtime/missing-packages.ts';
import { Refusal } from '../electron-runtime/refusal.ts';
import { electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { say, type Values } from '../words.mjs';
import { hasDisplay } from './display.ts';
import { buildIfStale } from './fresh-build.ts';
import { runVisibly } from './run-visibly.ts';
import { skippedTests } from './skipped-tests.ts';

type Outcome = { readonly failed: boolean; readonly skipped: readonly string[] };

const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');

async function runProjects(projects: readonly string[], through: readonly string[] = []): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-tests-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const selection = projects.flatMap((project) => ['--project', project]);
    const command = [...through, process.execPath, vitest, 'run', ...selection, ...reporters];
    const code = await runVisibly(command[0] ?? process.execPath, command.slice(1));
    const text = await readFile(report, 'utf8').catch(() => '{"testResults":[]}');
    return { failed: code !== 0, skipped: skippedTests(JSON.parse(text)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const VIRTUAL = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];
/** Keeps the display behind the next one: two windows on one would take the clipboard from each other (test/app/launch.ts). */
const NOTED = ['sh', '-c', 'KETLUAN_TEST_OTHER_DISPLAY="$DISPLAY $XAUTHORITY" exec "$@"', 'sh'];

type Reason = { readonly key: string; readonly values?: Values };

/** Why the window cannot be tested here, or undefined when it can. */
async function reasonAgainstWindow(): Promise<Reason | undefined> {
  if (!hasDisplay() && !isOnPath('xvfb-run')) return { key: 'noXvfb' };
  try {
    await electronRuntime();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
}

async function runWindowTests(): Promise<Outcome> {
  const reason = await reasonAgainstWindow();
  if (reason !== undefined) {
    say(reason.key, reason.values);
    return { failed: false, skipped: ['test/app'] };
  }
  if (!(await buildIfStale(repositoryFolder))) return { failed: true, skipped: [] };
  return runProjects(['app'], hasDisplay() ? [] : [...VIRTUAL, ...NOTED, ...VIRTUAL]);
}

/**
 * What `npm test` does: everything that can run here; what cannot is named with its reason, and is a failure when
 * CI=true.
 * @returns exit code
 */
export async function runTests(): Promise<number> {
  const outcomes = [await runProjects(['architecture', 'unit']), await runWindowTests()];
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  for (const name of skipped) say('testSkipped', { name });
  const forbidden = process.env.CI === 'true' && skipped.length > 0;
  if (forbidden) say('noSkipsInCi');
  return forbidden || outcomes.some((outcome) => outcome.failed) ? 1 : 0;
}
