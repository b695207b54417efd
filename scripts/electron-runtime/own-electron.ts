import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from './progress.ts';
import { runQuietly } from './run-quietly.ts';

const minute = 60_000;

/** The executable that the `electron` package has downloaded, or undefined. `path.txt` is the last thing it writes. */
export function ownElectron(repository: string): string | undefined {
  const folder = join(repository, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/**
 * Lets the `electron` package download its binary (it has no install script any more, it does so at first use).
 * A network that reaches only a package registry fails at once or hangs, so the wait is bounded: one minute where
 * there is another way to an Electron, ten where there is none.
 */
export async function downloadOwnElectron(
  repository: string,
  hasOtherWay: boolean,
  progress: Progress,
): Promise<string | undefined> {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD === '1') return undefined;
  progress.step('ownElectron');
  const install = join(repository, 'node_modules', 'electron', 'install.js');
  try {
    await runQuietly(process.execPath, [install], { limit: hasOtherWay ? minute : 10 * minute });
  } catch {
    return undefined;
  }
  return ownElectron(repository);
}
