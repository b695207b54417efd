import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../words.mjs';
import { runVisibly } from './run-visibly.ts';

/** What the bundles are made from; templates, locales and law data are read as files when the application runs. */
const sources = ['electron', 'renderer', 'locales', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const products = ['out/main/index.js', 'out/main/export-worker.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
}

function newestUnder(path: string): number {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return 0;
  if (!file.isDirectory()) return file.mtimeMs;
  // A folder's own time tells of files that were removed or renamed.
  const within = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => changedAt(join(path, name)));
  return Math.max(file.mtimeMs, ...within.filter((time) => !Number.isNaN(time)));
}

/** Whether every part of the built application is there and newer than everything it is made from. */
export function isBuildFresh(repository: string): boolean {
  const oldestProduct = Math.min(...products.map((path) => changedAt(join(repository, path))));
  return oldestProduct >= Math.max(...sources.map((path) => newestUnder(join(repository, path))));
}

/** Builds the application unless it is fresh. Answers whether there is a built application now. */
export async function buildIfStale(repository: string): Promise<boolean> {
  if (isBuildFresh(repository)) return true;
  say('building');
  const tool = join(repository, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await runVisibly(process.execPath, [tool, 'build', '--logLevel', 'warn']);
  if (code !== 0) say('buildFailed');
  return code === 0;
}
