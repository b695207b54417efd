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
import { type MeasureRow, median, megabytes, milliseconds, ratioRow } from './measure-row.ts';
import type { StartCost, StartCosts } from './window-runs.ts';

const LIST = 'window with the list drawn';

/** The application's start with a full list against an empty Electron window; where there is no window, the row says why. */
export async function windowRows(quick: boolean): Promise<readonly MeasureRow[]> {
  const reason = await reasonAgainstWindow();
  if (reason !== undefined) return [{ measure: LIST, value: undefined, aim: 1.35, detail: reason }];
  const costs = await runStarts(quick ? 2000 : 10_000, quick ? 3 : 12);
  if (typeof costs === 'string') return [{ measure: LIST, value: undefined, aim: 1.35, detail: costs }];
  return rowsOf(costs);
}

async function reasonAgainstWindow(): Promise<string | undefined> {
  if (!hasDisplay() && !isOnPath('xvfb-run')) return 'no display and no xvfb-run';
  try {
    await electronRuntime();
  } catch (error) {
    if (error instanceof Refusal) return bilingual(error.key, error.values).at(-1) ?? error.key;
    throw error;
  }
  return (await buildIfStale(repositoryFolder)) ? undefined : 'the application does not build';
}

/** The runs need one display for all of them, so that they are a program of their own. */
async function runStarts(inspections: number, rounds: number): Promise<StartCosts | string> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-luan-bench-window-'));
  try {
    const answer = join(folder, 'costs.json');
    const runs = [
      process.execPath,
      join(import.meta.dirname, 'window-runs.ts'),
      folder,
      String(inspections),
      String(rounds),
      answer,
    ];
    const command = hasDisplay() ? runs : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...runs];
    const { status } = spawnSync(command[0] ?? process.execPath, command.slice(1), {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) return `window-runs.ts ended with ${status}`;
    return JSON.parse(readFileSync(answer, 'utf8')) as StartCosts;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function rowsOf({ inspections, application, empty }: StartCosts): readonly MeasureRow[] {
  const name = `window with the list of ${inspections.toLocaleString('en')} drawn`;
  const row = (
    what: string,
    value: (cost: StartCost) => number,
    aim: number | null,
    format: (value: number) => string,
  ): MeasureRow => {
    const ours = application.map(value);
    const other = empty.map(value);
    const more = `best ${format(Math.min(...ours))} / ${format(Math.min(...other))}`;
    return ratioRow(`${name}: ${what} ÷ empty window`, median(ours), median(other), { aim, format, more });
  };
  return [
    row('time', ({ time }) => time, 1.35, milliseconds),
    row('CPU', ({ cpu }) => cpu, null, milliseconds),
    row('memory', ({ memory }) => memory, 1.3, megabytes),
  ];
}
