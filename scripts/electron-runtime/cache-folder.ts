import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';

const day = 86_400_000;
const temporaryPrefix = '.preparing-';

/** The folder of the user for things that can be made again, in the way of each system (XDG on Linux). */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ket-luan', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ket-luan');
  const xdg = env.XDG_CACHE_HOME;
  // The XDG specification: a relative path is to be ignored.
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'ket-luan');
}

/** A folder name made of everything that decides the content: any change of it makes another folder. */
export function cacheKey(parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll(/[^\w.-]+/g, '_')).join('-');
}

/** Removes what killed preparations left behind; younger folders may belong to one that is still running. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(temporaryPrefix)) continue;
    const folder = join(parent, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > day) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folder, made by `prepare` when it is not there yet. Prepared under another name and renamed at the end, so that
 * an interruption never leaves half a folder under the right name; of two that prepare at once, the first one's stays.
 */
export async function preparedFolder(folder: string, prepare: (temporary: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const temporary = await mkdtemp(join(parent, `${temporaryPrefix}${basename(folder)}-`));
  const clean = (): void => rmSync(temporary, { recursive: true, force: true });
  const stop = (): void => process.exit(130);
  process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const content = join(temporary, 'content');
    await mkdir(content);
    await prepare(content);
    await rename(content, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    process.off('exit', clean).off('SIGINT', stop).off('SIGTERM', stop);
    clean();
  }
  return folder;
}
