import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../../electron/domain/problem.ts';
import { openStorage } from '../../electron/storage/open-storage.ts';
import { type ElectronRuntime, electronRuntime, repositoryFolder } from '../electron-runtime/runtime.ts';
import { inspectionCase, sequence } from './search.ts';

/** One start: milliseconds from spawning the process to the drawn element, CPU milliseconds and kilobytes of all processes then. */
export type StartCost = { readonly time: number; readonly cpu: number; readonly memory: number };

export type StartCosts = {
  readonly inspections: number;
  readonly application: readonly StartCost[];
  readonly empty: readonly StartCost[];
};

type Measured = {
  readonly launcher: string;
  readonly main: string;
  readonly dataFolder: string;
  readonly waitFor: string;
};

const TIMEOUT = 60_000;

/** A data folder with so many inspections of one finding each: the list shows no more of them. */
function fill(dataFolder: string, inspections: number): void {
  const opened = openStorage({ dataFolder, now: () => new Date().toISOString() });
  if (!opened.ok) throw new ProblemError(opened.problems);
  const random = sequence(20_241_223);
  for (let number = 0; number < inspections; number += 1)
    opened.value.inspections.insertCase(inspectionCase(number, random, 1));
  opened.value.close();
}

/** A folder that Electron takes for an application, which starts another one. */
function makeLauncher(folder: string): void {
  mkdirSync(folder);
  copyFileSync(join(import.meta.dirname, 'window-launcher.mjs'), join(folder, 'main.mjs'));
  writeFileSync(join(folder, 'package.json'), '{"name":"bench","version":"1.0.0","type":"module","main":"main.mjs"}\n');
}

/** Starts, waits for the drawn element and for the end of the process. */
function startOnce(
  { executable, env }: ElectronRuntime,
  { launcher, main, dataFolder, waitFor }: Measured,
): Promise<StartCost> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const child = spawn(executable, [launcher, ...sandbox, `--data-dir=${dataFolder}`], {
    env: { ...process.env, ...env, BENCH_APP: repositoryFolder, BENCH_MAIN: main, BENCH_WAIT_FOR: waitFor },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT);
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      clearTimeout(timer);
      const told = /^BENCH (.*)$/m.exec(said)?.[1];
      if (told === undefined) return reject(new Error(`no ${waitFor} was drawn by ${main}:\n${said.slice(-2000)}`));
      const { at, cpu, memory } = JSON.parse(told) as {
        readonly at: number;
        readonly cpu: number;
        readonly memory: number;
      };
      resolve({ time: at - started, cpu, memory });
    });
  });
}

async function measure(folder: string, inspections: number, rounds: number): Promise<StartCosts> {
  const runtime = await electronRuntime();
  const launcher = join(folder, 'launcher');
  const ours: Measured = {
    launcher,
    main: join(repositoryFolder, 'out', 'main', 'index.js'),
    dataFolder: join(folder, 'data'),
    waitFor: 'a[href*="/inspection/"]',
  };
  const blank: Measured = {
    launcher,
    main: join(import.meta.dirname, 'empty-window.mjs'),
    dataFolder: join(folder, 'empty-data'),
    waitFor: 'p',
  };
  fill(ours.dataFolder, inspections);
  makeLauncher(launcher);
  const application: StartCost[] = [];
  const empty: StartCost[] = [];
  // The first start of each makes its profile and its caches of compiled code, once in a machine's life.
  for (let round = -1; round < rounds; round += 1) {
    const [one, other] = [await startOnce(runtime, ours), await startOnce(runtime, blank)];
    if (round < 0) continue;
    application.push(one);
    empty.push(other);
  }
  return { inspections, application, empty };
}

const [, , folder = '', inspections = '', rounds = '', answer = ''] = process.argv;
writeFileSync(answer, JSON.stringify(await measure(folder, Number(inspections), Number(rounds))));
